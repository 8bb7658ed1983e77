package io.conserje.local.bench.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WarmUpTests {

    @Test
    void itEndsWhenTwoMoreStepsMakeItNoCheaper() throws Exception {
        assertThat(costs(Stream.of(140.0, 90.0, 60.0, 50.0, 49.0, 51.0, 10.0).iterator()))
                .containsExactly(140.0, 90.0, 60.0, 50.0, 49.0, 51.0);
    }

    @Test
    void twoThatCostTheSameHalfWayAreNotTheEnd() throws Exception {
        assertThat(costs(Stream.of(140.0, 52.0, 51.4, 40.0, 30.0, 30.0, 30.0).iterator()))
                .hasSize(7);
    }

    @Test
    void whatBecomesCheaperLittleByLittleIsNotOverEither() throws Exception {
        assertThat(costs(Stream.of(140.0, 50.0, 48.5, 47.0, 45.6, 45.6, 45.6).iterator()))
                .hasSize(6);
    }

    @Test
    void whatNeverSettlesEndsAfterTwelveSteps() throws Exception {
        assertThat(costs(DoubleStream.iterate(1_000, cost -> cost / 2).iterator()))
                .hasSize(12);
    }

    @Test
    void theFirstStepIsSlowAndNeverTheMeasureOfTheOthers() throws Exception {
        assertThat(WarmUp.of((perSecond, length) -> new Seen(perSecond, false, length.toMillis())))
                .containsExactly(
                        new Seen(8, false, 15_000),
                        new Seen(32, false, 15_000),
                        new Seen(32, false, 15_000),
                        new Seen(32, false, 15_000));
    }

    private static List<Double> costs(Iterator<Double> costs) throws Exception {
        return WarmUp.of((perSecond, length) -> new Seen(perSecond, true, costs.next())).stream()
                .map(Seen::cpuMillis)
                .toList();
    }
}
