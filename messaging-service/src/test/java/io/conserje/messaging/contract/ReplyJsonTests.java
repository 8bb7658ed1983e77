package io.conserje.messaging.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Addition.FileKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ReplyJsonTests {
    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<Addition> additions() {
        return Stream.of(
                new Addition.Attachment(FileKind.DOCUMENT, null, "https://h.test/a.pdf", "a.pdf"),
                new Addition.VoiceNote("900", null),
                new Addition.Place(new Location(-34.9, -56.2, "Hotel Sur", null)),
                new Addition.WebLink("Pagar", "https://pay.test/7"),
                new Addition.AskLocation(),
                new Addition.AskContact(),
                new Addition.Template("arrival", "es", List.of(TemplatePart.body("Ana"))),
                new Addition.Reaction("wamid.G", ""),
                new Addition.NotKnown());
    }

    @ParameterizedTest
    @MethodSource("additions")
    void everyAdditionComesBackFromItsJson(Addition addition) {
        Reply reply = Reply.with("Hola", addition);
        assertThat(json.readValue(json.writeValueAsString(reply), Reply.class)).isEqualTo(reply);
    }

    @Test
    void aReplyStoredByAnEarlierVersionIsStillRead() {
        assertThat(json.readValue("""
                        {"text":"Hola","choices":[{"id":"1","title":"A","description":null}],"choicesLabel":"Ver"}""", Reply.class))
                .isEqualTo(new Reply("Hola", List.of(new Choice("1", "A", null)), "Ver"));
    }

    @Test
    void aKindOfALaterVersionIsReadAsOne() {
        assertThat(json.readValue("""
                        {"text":"Hola","choices":[],"addition":{"kind":"hologram","depth":3}}""", Reply.class)).isEqualTo(Reply.with("Hola", new Addition.NotKnown()));
    }
}
