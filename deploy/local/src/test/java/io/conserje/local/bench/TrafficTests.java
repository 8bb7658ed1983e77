package io.conserje.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.local.outside.Envelopes;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrafficTests {
    private final Traffic traffic = new Traffic(new Envelopes("100"), "r1", Instant.parse("2026-11-20T10:00:00Z"));

    @Test
    void oneInTenIsAText() {
        long texts = IntStream.range(0, 1_000)
                .filter(number -> value(number).has("messages"))
                .count();

        assertThat(texts).isEqualTo(100);
        assertThat(value(0).path("messages").path(0).path("id").asString("")).isEqualTo(traffic.wamid(0));
    }

    @Test
    void whatARunSentIsFoundByItsIds() {
        String like = traffic.ids().replace("_%", ".+");

        assertThat(traffic.wamid(0)).matches(like);
        assertThat(traffic.wamid(1)).matches(like);
        assertThat(new Traffic(new Envelopes("100"), "r2", Instant.EPOCH).wamid(1))
                .doesNotMatch(like);
    }

    @Test
    void noTwoWebhooksAreTheSame() {
        Set<String> bodies = new HashSet<>();

        IntStream.range(0, 5_000).forEach(number -> bodies.add(value(number).toString()));

        assertThat(bodies).hasSize(5_000);
    }

    @Test
    void theTextsComeFromAThousandGuests() {
        Set<String> guests = new HashSet<>();

        IntStream.range(0, 30_000)
                .filter(Traffic::isText)
                .forEach(number -> guests.add(
                        value(number).path("messages").path(0).path("from").asString("")));

        assertThat(guests).hasSize(Traffic.GUESTS);
    }

    private JsonNode value(int number) {
        return JsonMapper.shared()
                .readTree(traffic.body(number))
                .path("entry")
                .path(0)
                .path("changes")
                .path(0)
                .path("value");
    }
}
