package io.conserje.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class RoomTests {

    private static final long MILLI = 1_000_000;

    private final Pace pace = new Pace(2, 500 * MILLI);

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
        calls(millisPerCall);

        assertThat(isLeft(waiting, kibibytes * 1024, 0)).isEqualTo(left);
    }

    @Test
    void aStallThatIsShorterThanAnybodyIsToWaitRefusesNobody() {
        calls(5);
        pace.begins(0, 0);
        pace.begins(1, 0);

        // Five hundred a second come meanwhile.
        assertThat(LongStream.rangeClosed(0, 500))
                .allSatisfy(millis -> assertThat(isLeft(Math.toIntExact(millis / 2), millis * 512, millis))
                        .isTrue());
    }

    @Test
    void whatTheStallLeftIsNoReasonToRefuseAnybodyEither() {
        calls(5);
        pace.begins(0, 0);
        pace.begins(1, 0);
        pace.ends(0, 499 * MILLI);
        pace.ends(1, 499 * MILLI);

        assertThat(isLeft(900, 900 * 1024, 500)).isTrue();
    }

    private void calls(long millis) {
        for (int call = 0; call < 10; call++) {
            pace.begins(call % 2, -millis * MILLI);
            pace.ends(call % 2, 0);
        }
    }

    private boolean isLeft(int waiting, long bytes, long nowMillis) {
        return room.isLeft(waiting, bytes, pace, nowMillis * MILLI);
    }
}
