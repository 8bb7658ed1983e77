package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SteadyOrderTests {

    private static final long[] KEYS = LongStream.range(0, 500).toArray();

    @Test
    void everyoneHasATurnEachRoundInAnotherOrder() {
        int[] first = SteadyOrder.of(KEYS, 0);

        assertThat(first)
                .containsExactlyInAnyOrder(IntStream.range(0, KEYS.length).toArray());
        assertThat(SteadyOrder.of(KEYS, 1)).isNotEqualTo(first);
        assertThat(SteadyOrder.of(KEYS, 0)).isEqualTo(first);
    }

    @Test
    void oneMoreLeavesTheOrderOfTheOthers() {
        long[] more =
                LongStream.concat(LongStream.of(1_000_003), LongStream.of(KEYS)).toArray();

        int[] others = IntStream.of(SteadyOrder.of(more, 4))
                .filter(index -> index > 0)
                .map(index -> index - 1)
                .toArray();

        assertThat(others).isEqualTo(SteadyOrder.of(KEYS, 4));
    }

    /** Many of them have the same key, as examples of the same text have. */
    @Test
    void itIsTheOrderOfWhatIsDrawn() {
        Random random = new Random(7);
        long[] keys = random.longs(5000, -900, 900).toArray();

        int[] plainly = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingLong(at -> SteadyOrder.mixed(keys[at] + 0x9E3779B97F4A7C15L * 3)))
                .mapToInt(Integer::intValue)
                .toArray();

        assertThat(SteadyOrder.of(keys, 2)).isEqualTo(plainly);
        assertThat(SteadyOrder.of(new long[0], 2)).isEmpty();
        assertThat(SteadyOrder.of(new long[] {4}, 2)).containsExactly(0);
    }
}
