package io.conserje.local.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.local.bench.vitals.Vitals;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DriftTests {
    @Test
    void whatGrowsOnlyWhileItWarmsUpIsFlat() {
        Drift drift = Drift.of(threads(second -> Math.min(second, 20) * 10), Vitals::threads);

        assertThat(drift.early()).isEqualTo(200);
        assertThat(drift.isFlat(0.1, 0)).isTrue();
    }

    @Test
    void whatGrowsOnAndOnIsNot() {
        Drift drift = Drift.of(threads(second -> 100 + second), Vitals::threads);

        assertThat(drift.late()).isGreaterThan(drift.early());
        assertThat(drift.isFlat(0.1, 10)).isFalse();
        assertThat(drift.isFlat(0.1, 50)).isTrue();
    }

    @Test
    void aHealthThatNeverCameIsNotFlat() {
        List<Vitals> seen = List.of(
                new Vitals(0, 1, 1, 1, 1), new Vitals(1, 1, 1, 1, 1), new Vitals(2, 1, 1, 1, 1), dead(), dead());

        assertThat(Drift.of(seen, Vitals::healthMillis).isFlat(0.1, 10)).isFalse();
    }

    private static Vitals dead() {
        return new Vitals(3, 1, 1, 1, Double.NaN);
    }

    private static List<Vitals> threads(LongUnaryOperator ofSecond) {
        return LongStream.range(0, 80)
                .mapToObj(second -> new Vitals(second, 1, ofSecond.applyAsLong(second), 1, 1))
                .toList();
    }
}
