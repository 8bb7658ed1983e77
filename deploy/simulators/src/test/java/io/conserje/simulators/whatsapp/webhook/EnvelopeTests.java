package io.conserje.simulators.whatsapp.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EnvelopeTests {
    private final WebhookFixture fixture = new WebhookFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aMessageComesInMetasEnvelopeByteForByte() {
        assertThat(bodyOf(fixture.written("Hola")))
                .isEqualTo("{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"200000000000002\","
                        + "\"changes\":[{\"value\":{\"messaging_product\":\"whatsapp\","
                        + "\"metadata\":{\"display_phone_number\":\"59824000000\",\"phone_number_id\":\"100000000000001\"},"
                        + "\"contacts\":[{\"wa_id\":\"59899000001\"}],"
                        + "\"messages\":[{\"id\":\"wamid.Hola\",\"type\":\"text\",\"text\":{\"body\":\"Hola\"}}]},"
                        + "\"field\":\"messages\"}]}]}");
    }

    @Test
    void everythingOutsideAsciiIsEscapedInSmallHexAndSlashesHaveABackslash() {
        assertThat(bodyOf(fixture.written("ä/😀 \u007f\ud83d")))
                .contains("\"\\u00e4\\/\\ud83d\\ude00 \\u007f\\ud83d\"")
                .matches("[\\x20-\\x7e]+");
    }

    @Test
    void whatIsEscapedReadsBackAsItWas() {
        String text = "¿Habitación \"doble\" \\ o suite/ático? 日本 \n\t😀";

        JsonNode read = fixture.json.readTree(bodyOf(fixture.written(text)));

        assertThat(read.at("/entry/0/changes/0/value/messages/0/text/body").stringValue())
                .isEqualTo(text);
    }

    @Test
    void aStatusWithoutAContactHasNoContactsAtAll() {
        assertThat(bodyOf(fixture.moved("failed")))
                .contains("\"statuses\":[{\"id\":\"wamid.x\",\"status\":\"failed\"}]")
                .doesNotContain("contacts", "messages\":[");
    }

    @Test
    void severalUpdatesStandInOneValueWithEveryContactOnce() {
        JsonNode value = fixture.json
                .readTree(bodyOf(fixture.written("one"), fixture.moved("sent"), fixture.written("two")))
                .at("/entry/0/changes/0/value");

        assertThat(value.path("messages").size()).isEqualTo(2);
        assertThat(value.path("statuses").size()).isEqualTo(1);
        assertThat(value.path("contacts").size()).isEqualTo(1);
    }

    private String bodyOf(Update... updates) {
        return new String(fixture.envelope.of(List.of(updates)), StandardCharsets.UTF_8);
    }
}
