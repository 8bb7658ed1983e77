package io.conserje.nlp.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearModelTests {

    private static final long[] KNOWN = {Long.MIN_VALUE, -7, 0, 3, 9, 12, Long.MAX_VALUE};

    @Test
    void whatIsKnownIsFoundAndTheUnknownLeftOut() {
        assertThat(LinearModel.rows(KNOWN, new long[] {-8, -7, 1, 3, 4, 9, Long.MAX_VALUE}))
                .containsExactly(1, 3, 4, 6);
        assertThat(LinearModel.rows(KNOWN, KNOWN)).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(LinearModel.rows(KNOWN, new long[0])).isEmpty();
        assertThat(LinearModel.rows(new long[0], KNOWN)).isEmpty();
    }

    /** However the two lie among each other, it is what looking each up by itself would give. */
    @Test
    void aSearchThatGoesOnFromTheLastPlaceFindsWhatAWholeOneDoes() {
        Random random = new Random(20261127);
        for (int round = 0; round < 200; round++) {
            long[] known = ascending(random, 1 + random.nextInt(60));
            long[] hashes = ascending(random, random.nextInt(40));

            int[] each = Arrays.stream(hashes)
                    .mapToInt(hash -> Arrays.binarySearch(known, hash))
                    .filter(row -> row >= 0)
                    .toArray();

            assertThat(LinearModel.rows(known, hashes)).isEqualTo(each);
        }
    }

    private static long[] ascending(Random random, int count) {
        return random.longs(count, 0, 80).distinct().sorted().toArray();
    }
}
