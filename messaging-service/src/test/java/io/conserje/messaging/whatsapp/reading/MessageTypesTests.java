package io.conserje.messaging.whatsapp.reading;

import static io.conserje.messaging.whatsapp.reading.Bodies.body;
import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static io.conserje.messaging.whatsapp.reading.Bodies.message;
import static io.conserje.messaging.whatsapp.reading.Bodies.messages;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Location;
import io.conserje.messaging.contract.Media;
import io.conserje.messaging.contract.Unreadable;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTypesTests {
    private final WhatsAppReader reader = new WhatsAppReader(Bodies.numbers());

    @Test
    void aTextIsReadWithAllThatIsKnownOfIt() {
        GuestMessage message = read("""
                "type":"text","text":{"body":"Hola, ¿tienen cuarto?"},"context":{"from":"1","id":"wamid.Q"}""");
        assertThat(message.text()).isEqualTo("Hola, ¿tienen cuarto?");
        assertThat(message.type()).isEqualTo("text");
        assertThat(message.tenant()).isEqualTo("default");
        assertThat(message.channel()).isEqualTo("whatsapp");
        assertThat(message.receiver()).isEqualTo(Bodies.NUMBER);
        assertThat(message.externalId()).isEqualTo("wamid.1");
        assertThat(message.at()).isEqualTo(Instant.ofEpochSecond(1795168800));
        assertThat(message.profileName()).isEqualTo("Lucía");
        assertThat(message.quotedExternalId()).isEqualTo("wamid.Q");
        assertThat(message.identifiers())
                .containsExactly(
                        new Identifier(Identifier.USER_ID, "UY.7001"), new Identifier(Identifier.WA_ID, "59899000001"));
    }

    @Test
    void aTappedReplyButtonIsAChoice() {
        GuestMessage message = read("""
                "type":"interactive","interactive":{"type":"button_reply","button_reply":{"id":"yes","title":"Sí"}}""");
        assertThat(message.type()).isEqualTo("choice");
        assertThat(message.choiceId()).isEqualTo("yes");
        assertThat(message.text()).isEqualTo("Sí");
    }

    @Test
    void aTappedListRowIsAChoice() {
        GuestMessage message = read("""
                "type":"interactive","interactive":{"type":"list_reply","list_reply":{"id":"room-2","title":"Doble","description":"x"}}""");
        assertThat(message.type()).isEqualTo("choice");
        assertThat(message.choiceId()).isEqualTo("room-2");
    }

    @Test
    void aTappedTemplateButtonIsAChoiceEvenWithoutItsContext() {
        GuestMessage message = read("\"type\":\"button\",\"button\":{\"payload\":\"stop\",\"text\":\"Basta\"}");
        assertThat(message.type()).isEqualTo("choice");
        assertThat(message.choiceId()).isEqualTo("stop");
        assertThat(message.text()).isEqualTo("Basta");
    }

    @Test
    void anotherInteractiveAnswerKeepsItsKind() {
        GuestMessage message = read("""
                "type":"interactive","interactive":{"type":"nfm_reply","nfm_reply":{"name":"flow","body":"Sent","response_json":"{}"}}""");
        assertThat(message.type()).isEqualTo("nfm_reply");
        assertThat(message.text()).isEqualTo("Sent");
    }

    @Test
    void anInteractiveMessageWithoutABodyIsStillAMessage() {
        assertThat(read("\"type\":\"interactive\"").type()).isEqualTo("interactive");
    }

    @Test
    void aVoiceNoteIsMedia() {
        GuestMessage message = read("""
                "type":"audio","audio":{"id":"m-1","mime_type":"audio\\/ogg; codecs=opus","sha256":"x","voice":true}""");
        assertThat(message.type()).isEqualTo("audio");
        assertThat(message.media()).isEqualTo(new Media("m-1", "audio/ogg; codecs=opus", null, null, true));
        assertThat(message.text()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "video", "document", "sticker"})
    void filesKeepTheirTypeAndCaption(String type) {
        GuestMessage message = read("""
                "type":"%s","%s":{"id":"m-2","mime_type":"a/b","filename":"f.pdf","caption":"Mira"}""".formatted(type, type));
        assertThat(message.type()).isEqualTo(type);
        assertThat(message.text()).isEqualTo("Mira");
        assertThat(message.media()).isEqualTo(new Media("m-2", "a/b", "f.pdf", null, false));
    }

    @Test
    void aBarePinHasNoName() {
        assertThat(read("\"type\":\"location\",\"location\":{\"latitude\":-34.9,\"longitude\":-56}")
                        .location())
                .isEqualTo(new Location(-34.9, -56, null, null));
    }

    @Test
    void aReactionPointsToItsMessageAndARemovedOneHasNoEmoji() {
        GuestMessage given = read("\"type\":\"reaction\",\"reaction\":{\"message_id\":\"wamid.Q\",\"emoji\":\"👍\"}");
        assertThat(given.text()).isEqualTo("👍");
        assertThat(given.quotedExternalId()).isEqualTo("wamid.Q");
        assertThat(read("\"type\":\"reaction\",\"reaction\":{\"message_id\":\"wamid.Q\",\"emoji\":\"\"}")
                        .text())
                .isNull();
        assertThat(read("\"type\":\"reaction\",\"reaction\":{\"message_id\":\"wamid.Q\"}")
                        .text())
                .isNull();
    }

    @Test
    void anEditCarriesItsNewWordsAndARevocationItsOldMessage() {
        GuestMessage edit = read("""
                "type":"edit","edit":{"original_message_id":"wamid.O","message":{"type":"text","text":{"body":"Mejor dos"}}}""");
        assertThat(edit.text()).isEqualTo("Mejor dos");
        assertThat(edit.quotedExternalId()).isEqualTo("wamid.O");
        assertThat(read("\"type\":\"revoke\",\"revoke\":{\"original_message_id\":\"wamid.O\"}")
                        .quotedExternalId())
                .isEqualTo("wamid.O");
    }

    @ParameterizedTest
    @CsvSource({"contacts", "order", "system", "unsupported", "ephemeral", "request_welcome", "hologram"})
    void everyOtherTypeKeepsItsName(String type) {
        assertThat(read("\"type\":\"%s\",\"%s\":[1,{\"a\":null}]".formatted(type, type))
                        .type())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\":\"text\"",
                "\"type\":\"text\",\"text\":{\"body\":\"\"}",
                "\"type\":\"text\",\"text\":{\"body\":{\"a\":1}}",
                "\"type\":\"audio\",\"audio\":{}",
                "\"type\":\"location\",\"location\":{\"latitude\":\"x\",\"longitude\":1}",
                "\"type\":7e999",
                "\"type\":null"
            })
    void aMessageWithoutWhatItsTypePromisesIsSetAside(String rest) {
        var content = reader.read(delivery(1, body(messages(message("wamid.1", rest)))));
        assertThat(content.messages()).isEmpty();
        assertThat(content.unreadable()).containsExactly(new Unreadable(0, "malformed"));
    }

    private GuestMessage read(String rest) {
        var content = reader.read(delivery(1, body(messages(message("wamid.1", rest)))));
        assertThat(content.unreadable()).isEmpty();
        return content.messages().getFirst();
    }
}
