package io.conserje.local.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EnvelopesTests {
    private static final Instant AT = Instant.ofEpochSecond(1_800_000_000);

    private final Envelopes envelopes = new Envelopes("100");

    @Test
    void aTextStandsInMetasEnvelope() {
        JsonNode value = value(envelopes.text("59899", "wamid.1", AT, "¿Hay lugar?"));

        assertThat(value.path("metadata").path("phone_number_id").asString("")).isEqualTo("100");
        assertThat(value.path("contacts").path(0).path("wa_id").asString("")).isEqualTo("59899");
        JsonNode message = value.path("messages").path(0);
        assertThat(message.path("timestamp").asString("")).isEqualTo("1800000000");
        assertThat(message.path("text").path("body").asString("")).isEqualTo("¿Hay lugar?");
    }

    @Test
    void everythingIsAsciiWithEscapes() {
        String body = new String(envelopes.text("59899", "wamid.1", AT, "é \0 \ud83d"), StandardCharsets.ISO_8859_1);

        assertThat(body.toLowerCase()).contains("\\u00e9", "\\u0000", "\\ud83d").matches("\\p{ASCII}+");
    }

    @Test
    void aStatusTellsOfAMessageOfTheHotel() {
        JsonNode status = value(envelopes.status("59899", "wamid.2", AT, "delivered"))
                .path("statuses")
                .path(0);

        assertThat(status.path("id").asString("")).isEqualTo("wamid.2");
        assertThat(status.path("status").asString("")).isEqualTo("delivered");
    }

    @Test
    void aBatchMixesMessagesAndStatuses() {
        JsonNode value = value(envelopes.batch(8, i -> "5989" + i % 2, i -> "wamid." + i, AT, 100));

        assertThat(value.path("messages")).hasSize(6);
        assertThat(value.path("statuses")).hasSize(2);
        assertThat(value.path("messages").path(0).path("id").asString("")).isEqualTo("wamid.1");
        assertThat(value.path("messages").path(0).path("text").path("body").asString(""))
                .hasSize(103);
        assertThat(value.path("statuses").path(1).path("recipient_id").asString(""))
                .isEqualTo("59890");
    }

    private static JsonNode value(byte[] body) {
        return JsonMapper.shared()
                .readTree(body)
                .path("entry")
                .path(0)
                .path("changes")
                .path(0)
                .path("value");
    }
}
