package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

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
}
