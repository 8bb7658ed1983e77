package io.conserje.local.bench.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AscentTests {
    private final List<Seen> told = new ArrayList<>();

    @Test
    void itEndsAtTheRateThatIsNotHeldTwice() throws Exception {
        List<Seen> steps = climb((rate, tries) -> rate < 30);

        assertThat(steps).extracting(Seen::perSecond).containsExactly(10, 20, 30);
        assertThat(Ascent.held(steps)).map(Seen::perSecond).contains(20);
        assertThat(told).extracting(Seen::perSecond).containsExactly(10, 20, 30, 30);
    }

    @Test
    void aRateThatIsHeldAtTheSecondTryIsHeld() throws Exception {
        List<Seen> steps = climb((rate, tries) -> rate != 20 || tries == 2);

        assertThat(steps).extracting(Seen::perSecond).containsExactly(10, 20, 30, 40);
        assertThat(steps).allMatch(Seen::isHeld);
        assertThat(told).extracting(Seen::perSecond).containsExactly(10, 20, 20, 30, 40);
    }

    @Test
    void whereNotEvenTheFirstIsHeldNoneIs() throws Exception {
        assertThat(Ascent.held(climb((rate, tries) -> false))).isEmpty();
        assertThat(told).hasSize(2);
    }

    private List<Seen> climb(Holds holds) throws Exception {
        Pace<Seen> pace = (perSecond, length) -> new Seen(
                perSecond,
                holds.at(
                        perSecond,
                        1
                                + (int) told.stream()
                                        .filter(seen -> seen.perSecond() == perSecond)
                                        .count()),
                1,
                0);
        return new Ascent<>(pace, Duration.ofSeconds(1), told::add).climb(IntStream.of(10, 20, 30, 40));
    }

    /** Whether a rate is held at a try. */
    @FunctionalInterface
    private interface Holds {
        boolean at(int perSecond, int tries);
    }
}
