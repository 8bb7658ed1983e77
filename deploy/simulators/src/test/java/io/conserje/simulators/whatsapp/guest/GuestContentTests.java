package io.conserje.simulators.whatsapp.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.conserje.simulators.whatsapp.media.MediaStoreFixture;
import io.conserje.simulators.whatsapp.media.SampleMedia;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GuestContentTests {
    private static final String EVERYTHING = """
            {"text":"Hola","id":"room-2","title":"Delux","description":"with tax","latitude":-34.9,"longitude":-56.1,
             "placeName":"Port","address":"Rambla 1","messageId":"wamid.1","emoji":"x","phone":"+59899000002"}""";

    private final JsonMapper json = new JsonMapper();
    private final GuestContent content =
            new GuestContent(json, new GuestFiles(json, MediaStoreFixture.store(), new SampleMedia()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TEXT            | {"type":"text","text":{"body":"Hola"}}
            BUTTON          | {"type":"interactive","interactive":{"type":"button_reply","button_reply":{"id":"room-2","title":"Delux"}}}
            LIST            | {"type":"interactive","interactive":{"type":"list_reply","list_reply":{"id":"room-2","title":"Delux","description":"with tax"}}}
            TEMPLATE_BUTTON | {"type":"button","button":{"payload":"room-2","text":"Delux"}}
            LOCATION        | {"type":"location","location":{"latitude":-34.9,"longitude":-56.1,"name":"Port","address":"Rambla 1"}}
            CONTACTS        | {"type":"contacts","contacts":[{"name":{"formatted_name":"Delux"},"phones":[{"phone":"+59899000002","type":"MOBILE"}]}]}
            OWN_NUMBER      | {"origin":"contact_request","type":"contacts","contacts":[{"name":{"formatted_name":"Delux"},"phones":[{"phone":"+59899000002","type":"MOBILE","wa_id":"59899000002"}]}]}
            REACTION        | {"type":"reaction","reaction":{"message_id":"wamid.1","emoji":"x"}}
            EDIT            | {"type":"edit","edit":{"original_message_id":"wamid.1","message":{"type":"text","text":{"body":"Hola"}}}}
            REVOKE          | {"type":"revoke","revoke":{"original_message_id":"wamid.1"}}
            """)
    void everyTypeIsSaidInMetasWords(GuestMessageType type, String expected) {
        assertThat((JsonNode) content.of(type, message(EVERYTHING))).isEqualTo(json.readTree(expected));
    }

    @Test
    void aVoiceNoteNamesAFileThatIsKept() {
        JsonNode audio = content.of(GuestMessageType.AUDIO, message("{}")).path("audio");

        assertThat(audio.path("mime_type").stringValue()).isEqualTo("audio/ogg; codecs=opus");
        assertThat(audio.path("voice").booleanValue()).isTrue();
        assertThat(audio.path("sha256").stringValue()).hasSize(44);
        assertThat(audio.path("id").stringValue()).matches("\\d{16}");
    }

    @Test
    void anUnsupportedMessageCarriesMetasError() {
        JsonNode message = content.of(GuestMessageType.UNSUPPORTED, message("{}"));

        assertThat(message.at("/errors/0/code").intValue()).isEqualTo(131051);
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "BUTTON", "LIST", "LOCATION", "CONTACTS", "OWN_NUMBER", "REACTION", "EDIT", "REVOKE"})
    void aMissingFieldIsRefused(GuestMessageType type) {
        assertThatExceptionOfType(NotSendable.class).isThrownBy(() -> content.of(type, message("{}")));
    }

    @Test
    void bytesThatAreNotBase64AreRefused() {
        assertThatExceptionOfType(NotSendable.class)
                .isThrownBy(() -> content.of(GuestMessageType.IMAGE, message("{\"data\":\"*\"}")));
    }

    private GuestMessage message(String text) {
        return json.readValue(text, GuestMessage.class);
    }
}
