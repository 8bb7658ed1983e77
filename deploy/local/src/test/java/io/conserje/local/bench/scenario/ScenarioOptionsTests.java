package io.conserje.local.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioOptionsTests {
    @ParameterizedTest
    @ValueSource(strings = {"smoke", "load", "stress", "spike", "soak", "turns", "floor"})
    void eachScenarioIsOneCommand(String name) {
        assertThat(ScenarioOptions.isOne(List.of(name))).isTrue();
        assertThat(ScenarioOptions.parse(List.of(name)).name()).isEqualTo(name);
    }

    @Test
    void aSoakLastsTwentyMinutesUnlessToldOtherwise() {
        assertThat(ScenarioOptions.parse(List.of("soak")).length()).isEqualTo(Duration.ofMinutes(20));
        assertThat(ScenarioOptions.parse(List.of("soak", "--seconds", "90", "--rate", "7", "--slow-disk")))
                .isEqualTo(new ScenarioOptions("soak", 7, Duration.ofSeconds(90)));
    }

    @Test
    void otherCommandLinesAreNoScenario() {
        assertThat(ScenarioOptions.isOne(List.of())).isFalse();
        assertThat(ScenarioOptions.isOne(List.of("--turns", "3"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"load --fast", "load --rate", "load --rate 0", "load --seconds many"})
    void whatIsNotUnderstoodIsRefused(String arguments) {
        assertThatIllegalArgumentException().isThrownBy(() -> ScenarioOptions.parse(List.of(arguments.split(" "))));
    }
}
