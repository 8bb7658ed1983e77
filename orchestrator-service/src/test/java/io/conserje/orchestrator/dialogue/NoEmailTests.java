package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.turn.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A guest who has no mail address hears what can be done, and is not asked for one for ever. */
class NoEmailTests {

    private final Chat chat = new Chat();

    private void chosen(String language) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.taps("room:2");
    }

    private static Said named(String language) {
        return Said.in(language).meaning("inform").with("person_name", "Neusa Lima");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'Neusa Lima, no tengo mail, solo teléfono', por teléfono",
        "en, 'Neusa Lima, I don’t have an e-mail address', by phone",
        "pt, 'Neusa Lima, não tenho e-mail, só telefone', por telefone",
        "fr, 'Neusa Lima, je n’ai pas d’adresse e-mail', par téléphone"
    })
    void hearsThatOneIsNeededAndWhatElseCanBeDone(String language, String text, String byPhone) {
        chosen(language);
        assertThat(chat.says(text, named(language).meaning("deny", 0.6))).contains(byPhone);
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "es, no tengo mail, 'no, de verdad no tengo', deny",
        "es, no uso correo, dale, affirm",
        "en, I haven't got an email, I don't have one, deny",
        "pt, não uso e-mail, não tenho, deny",
        "pt, não tenho email, sim, affirm",
        "fr, je n’ai pas de mail, 'non, je n’en ai pas', deny"
    })
    void whoSaysItAgainOrSaysYesIsPassedToTheTeam(String language, String first, String then, String meaning) {
        chosen(language);
        chat.says("who", named(language));
        chat.says(first, Said.in(language).meaning("deny"));
        assertThat(chat.says(then, Said.in(language).meaning(meaning)))
                .contains("Neusa Lima", "Delux Rooms", "12", "15");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("no_email");
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'no uso correo, anotá mi celular 099 123 456', A nombre de quién",
        "en, 'I have no email, take my phone', In whose name",
        "pt, 'não uso e-mail, anota meu celular', Em nome de quem",
        "fr, 'pas de mail, notez mon portable', quel nom"
    })
    void isAskedForTheNameThatIsMissing(String language, String text, String asked) {
        chosen(language);
        assertThat(chat.says(text, Said.in(language).meaning("inform", 0.4).with("phone", "+59899123456")))
                .contains(asked);
        assertThat(chat.says("who", named(language))).isNotEmpty();
        chat.says("sí", Said.in(language).meaning("affirm"));
        assertThat(chat.words()).contains("+59899123456");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
    }

    @ParameterizedTest
    @CsvSource({"es", "en", "pt", "fr"})
    void somebodyElsesIsTaken(String language) {
        chosen(language);
        chat.says("who", named(language));
        chat.says(
                "não tenho e-mail, no tengo mail, no email, pas de mail",
                Said.in(language).meaning("deny"));
        chat.says("eva@lima.br", Said.in(language).meaning("affirm").with("email", "eva@lima.br"));
        assertThat(chat.state.name()).isEqualTo("confirming");
    }
}
