package io.conserje.local.bench.vitals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HealthWatchTests {

    @Test
    void ninetyFiveOfAHundredProbesTookThatLongAtMost() {
        List<Double> taken =
                DoubleStream.iterate(1, millis -> millis + 1).limit(100).boxed().toList();

        assertThat(HealthWatch.p95(taken)).isEqualTo(95);
    }

    @Test
    void probesThatDidNotGoWellAreTheSlowest() {
        List<Double> fine = Collections.nCopies(94, 2.0);
        List<Double> failed = Collections.nCopies(6, Double.NaN);

        assertThat(HealthWatch.p95(Stream.concat(fine.stream(), failed.stream()).toList()))
                .isNaN();
    }

    @Test
    void nothingIsSaidWhereNobodyAsked() {
        assertThat(HealthWatch.p95(List.of())).isNaN();
    }
}
