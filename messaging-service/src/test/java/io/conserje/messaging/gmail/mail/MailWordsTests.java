package io.conserje.messaging.gmail.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Choice;
import io.conserje.messaging.contract.Location;
import io.conserje.messaging.contract.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailWordsTests {
    @ParameterizedTest
    @CsvSource({
        "es, Su conversación con Casa",
        "en, Your conversation with Casa",
        "pt, A sua conversa com Casa",
        "fr, Votre conversation avec Casa",
        "de, Your conversation with Casa",
        ", Your conversation with Casa"
    })
    void theSubjectIsInTheGuestsLanguage(String language, String subject) {
        assertThat(MailWords.subject(language, "Casa")).isEqualTo(subject);
    }

    @Test
    void whatCouldBeTappedIsListed() {
        Reply reply =
                new Reply("¿Cuál?", List.of(new Choice("1", "Doble", "80 USD"), new Choice("2", "Suite", null)), "Ver");
        assertThat(MailWords.text(reply)).isEqualTo("¿Cuál?\n\n- Doble: 80 USD\n- Suite");
    }

    @Test
    void whatCouldBeShownIsNamed() {
        assertThat(MailWords.text(Reply.with("Pague aquí", new Addition.WebLink("Pagar", "https://pay.example"))))
                .isEqualTo("Pague aquí\n\nPagar: https://pay.example");
        assertThat(MailWords.text(Reply.with("Aquí", new Addition.Place(new Location(-34.9, -56.2, "Casa", null)))))
                .isEqualTo("Aquí\n\nCasa, -34.9, -56.2");
        assertThat(MailWords.text(Reply.with(
                        "La foto",
                        new Addition.Attachment(Addition.FileKind.IMAGE, null, "https://x.example/a.jpg", null))))
                .isEqualTo("La foto\n\nhttps://x.example/a.jpg");
    }

    @Test
    void aLinkThatIsSaidAlreadyIsNotSaidAgainAndABareFileIsItsCaption() {
        String link = "https://x.example/a.jpg";
        assertThat(MailWords.text(
                        Reply.with("Vea " + link, new Addition.Attachment(Addition.FileKind.IMAGE, null, link, null))))
                .isEqualTo("Vea " + link);
        assertThat(MailWords.text(Reply.with("Dicho", new Addition.VoiceNote("id", null))))
                .isEqualTo("Dicho");
    }
}
