package io.conserje.local.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.local.setting.StartRefused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpolationTests {
    private final Interpolation interpolation = new Interpolation(
            Map.of("SET", "value", "EMPTY", "", "SLASHED", "a\\b$1"),
            Map.of("nlp:8082", "127.0.0.1:18082", "redis:6379", "127.0.0.1:6380"));

    @ParameterizedTest
    @CsvSource({
        "${SET},value",
        "x-${SET}-y,x-value-y",
        "${SET:-other},value",
        "${UNSET:-other},other",
        "${EMPTY:-other},other",
        "${UNSET},''",
        "$$SET,$SET",
        "${SET:?message},value",
        "${SLASHED},a\\b$1",
        "http://nlp:8082,http://127.0.0.1:18082",
        "http://nlp:8082/x,http://127.0.0.1:18082/x",
        "http://nlp:80820,http://nlp:80820",
        "redis://redis:6379,redis://127.0.0.1:6380",
        "redis://user@redis:6379/0,redis://user@127.0.0.1:6380/0",
        "${UNSET:-http://nlp:8082},http://127.0.0.1:18082"
    })
    void aValueIsFilledInAndLocated(String written, String filled) {
        assertThat(fill(written)).containsEntry("NAME", filled);
    }

    @Test
    void aRequiredVariableThatIsMissingIsRefusedWithItsMessage() {
        assertThatThrownBy(() -> fill("${UNSET:?set UNSET to a key}"))
                .isInstanceOf(StartRefused.class)
                .hasMessage("set UNSET to a key");
    }

    @Test
    void whatIsHandedThroughIsThereOnlyWhenItIsSet() {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("SET", null);
        written.put("UNSET", null);

        assertThat(interpolation.environment(service(written))).containsExactly(Map.entry("SET", "value"));
    }

    private Map<String, String> fill(String written) {
        return interpolation.environment(service(Map.of("NAME", written)));
    }

    private static ComposeService service(Map<String, String> environment) {
        return new ComposeService("a", "a-service", "", List.of(80), environment, List.of(), 1024);
    }
}
