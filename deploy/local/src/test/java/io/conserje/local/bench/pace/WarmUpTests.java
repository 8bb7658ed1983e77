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
    void whatNeverSettlesEndsAfterTwentyFourSteps() throws Exception {
        assertThat(costs(DoubleStream.iterate(1_000, cost -> cost / 2).iterator()))
                .hasSize(24);
    }

    @Test
    void theFirstStepIsSlowAndNeverTheMeasureOfTheOthers() throws Exception {
        assertThat(WarmUp.of((perSecond, length) -> new Seen(perSecond, false, length.toMillis(), 0.04)))
                .containsExactly(
                        new Seen(8, false, 15_000, 0.04),
                        new Seen(32, false, 15_000, 0.04),
                        new Seen(32, false, 15_000, 0.04),
                        new Seen(32, false, 15_000, 0.04));
    }

    @Test
    void whatIsStillCompiledIsNotWarmHoweverLongItCostsTheSame() throws Exception {
        Iterator<Double> compiling =
                Stream.of(0.5, 0.3, 0.2, 0.2, 0.1, 0.06, 0.02).iterator();

        assertThat(WarmUp.of((perSecond, length) -> new Seen(perSecond, true, 50, compiling.next())))
                .extracting(Seen::compiling)
                .containsExactly(0.5, 0.3, 0.2, 0.2, 0.1, 0.06, 0.02);
    }

    private static List<Double> costs(Iterator<Double> costs) throws Exception {
        return WarmUp.of((perSecond, length) -> new Seen(perSecond, true, costs.next(), 0)).stream()
                .map(Seen::cpuMillis)
                .toList();
    }
}
