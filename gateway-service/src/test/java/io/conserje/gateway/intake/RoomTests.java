package io.conserje.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class RoomTests {

    /** Two lanes, batches of 64, 1,000 places, 64 MiB, half a second. */
    private final Room room =
            new Room(new IntakeProperties(2, 64, 1_000, DataSize.ofMegabytes(64), Duration.ofMillis(500)));

    @ParameterizedTest(name = "{0} wait with {1} KiB, a call takes {2} ms: {3}")
    @CsvSource({
        // Nobody waits, or one batch: whatever the store does.
        "0, 0, 0, true",
        "0, 0, 10000, true",
        "63, 63, 10000, true",
        "64, 64, 10000, false",
        // As many calls as the lanes make in half a second.
        "639, 640, 100, true",
        "640, 640, 100, false",
        "127, 127, 500, true",
        "128, 128, 500, false",
        // Long bodies fill calls by their length.
        "64, 32768, 125, true",
        "64, 36864, 125, false",
        // A quick store still has no more places and no more memory than there are.
        "999, 999, 1, true",
        "1000, 1000, 1, false",
        "3, 65535, 1, true",
        "3, 65536, 1, false",
    })
    void thereIsRoomForOneMore(int waiting, long kibibytes, long millisPerCall, boolean left) {
        assertThat(room.isLeft(waiting, kibibytes * 1024, millisPerCall * 1_000_000))
                .isEqualTo(left);
    }
}
