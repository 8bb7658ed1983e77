package io.conserje.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.conserje.local.bench.BenchOptions.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchOptionsTests {
    @Test
    void theDefaultsAreThoseOfTheBar() {
        assertThat(BenchOptions.parse(List.of()))
                .isEqualTo(new BenchOptions(60, 500, 100, 60, false, Part.EVERYTHING, 1000));
    }

    @Test
    void everythingCanBeSet() {
        assertThat(BenchOptions.parse(
                        List.of("--seconds", "5", "--slow-disk", "--rate", "50", "--turns", "3", "--idle", "1")))
                .isEqualTo(new BenchOptions(5, 50, 3, 1, true, Part.EVERYTHING, 1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fast", "--seconds", "--rate 0", "--turns many", "--idle -3"})
    void whatIsNotUnderstoodIsRefused(String arguments) {
        assertThatIllegalArgumentException().isThrownBy(() -> BenchOptions.parse(List.of(arguments.split(" "))));
    }

    @Test
    void sendingIsMeasuredAloneWithALimitOfItsNumber() {
        assertThat(BenchOptions.parse(List.of("--sender", "--limit", "1200", "--seconds", "20")))
                .isEqualTo(new BenchOptions(20, 500, 100, 60, false, Part.SENDING, 1200));
    }

    @Test
    void turnsCanBeMeasuredAlone() {
        assertThat(BenchOptions.parse(List.of("--unloaded", "--turns", "60")))
                .isEqualTo(new BenchOptions(60, 500, 60, 60, false, Part.TURNS, 1000));
    }

    @Test
    void oneRateCanBeMeasuredAlone() {
        assertThat(BenchOptions.parse(List.of("--steady", "--rate", "3300")))
                .isEqualTo(new BenchOptions(60, 3300, 100, 60, false, Part.STEADY, 1000));
    }

    @Test
    void acknowledgementsCanBeMeasuredAlone() {
        assertThat(BenchOptions.parse(List.of("--acks", "--seconds", "10")).part())
                .isEqualTo(Part.ACKNOWLEDGEMENTS);
    }
}
