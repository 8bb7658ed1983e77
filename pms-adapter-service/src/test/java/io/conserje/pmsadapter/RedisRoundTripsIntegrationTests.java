package io.conserje.pmsadapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

/** What a question costs in Redis, by Redis's own count; it counts what a script does beside the script. */
class RedisRoundTripsIntegrationTests extends PmsAdapterOnTheWire {

    private static final String COMMAND = "cmdstat_";

    private final LocalDate day = LocalDate.now().plusDays(333);

    @Autowired
    private StringRedisTemplate redis;

    @BeforeEach
    void withScriptsAndHoldsThatAreKnown() {
        ask(day);
        ask(day);
    }

    @Test
    void aQuestionThatMemoryCannotAnswerIsTwoRoundTripsAndTheNextOneASingleOne() {
        Map<String, Long> before = commands();
        ask(day.plusDays(1));
        Map<String, Long> asked = commands();
        ask(day.plusDays(1));

        assertThat(between(before, asked))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "evalsha", 2L, // the look that claims, and the answer that is kept
                        "mget", 1L,
                        "set", 2L,
                        "get", 2L,
                        "del", 1L,
                        "info", 1L));
        assertThat(between(asked, commands()))
                .containsExactlyInAnyOrderEntriesOf(Map.of("evalsha", 1L, "mget", 1L, "info", 1L));
    }

    @Test
    void aQuestionThatPassesOverMemoryIsTwoRoundTripsToo() {
        Map<String, Long> before = commands();
        post("/internal/availability", availability(day, day.plusDays(1), 2).replace("}]", "}],\"fresh\":true"))
                .expectStatus()
                .isOk();

        assertThat(between(before, commands()).get("evalsha")).isEqualTo(2);
    }

    private void ask(LocalDate from) {
        post("/internal/availability", availability(from, from.plusDays(1), 2))
                .expectStatus()
                .isOk();
    }

    private Map<String, Long> commands() {
        Properties info = redis.execute((RedisCallback<Properties>)
                connection -> connection.serverCommands().info("commandstats"));
        Map<String, Long> calls = new TreeMap<>();
        info.stringPropertyNames().stream()
                .filter(name -> name.startsWith(COMMAND))
                .forEach(name -> calls.put(
                        name.substring(COMMAND.length()),
                        Long.valueOf(info.getProperty(name).replaceFirst("calls=(\\d+),.*", "$1"))));
        return calls;
    }

    private static Map<String, Long> between(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> calls = new TreeMap<>(after);
        calls.replaceAll((command, count) -> count - before.getOrDefault(command, 0L));
        calls.values().removeIf(count -> count == 0);
        return calls;
    }
}
