package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnPlacesTests {

    @ParameterizedTest(name = "{1} under way, processors full: {0}, {2} more")
    @CsvSource({
        "false, 0, 64",
        "false, 8, 56",
        "false, 64, 0",
        "true, 0, 8",
        "true, 7, 1",
        "true, 8, 0",
        // They were taken while there was processor to spare.
        "true, 40, 0",
    })
    void soManyMoreAreTaken(boolean full, int underWay, int free) {
        assertThat(new TurnPlaces(64, 8, () -> full).free(underWay)).isEqualTo(free);
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "8, 2"})
    void fullProcessorsMakeNoPlacesThatThereAreNot(int busy, int free) {
        assertThat(new TurnPlaces(2, busy, () -> true).free(0)).isEqualTo(free);
    }
}
