package io.conserje.nlp.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureIndexTests {

    /** What lies behind this bit tells no feature from another. */
    private static final long ONE = 1L << 16;

    private static final long DRAWER = ONE << 32;
    private static final long[] KNOWN = {
        Long.MIN_VALUE, -DRAWER, -7 * ONE, 0, 3 * ONE, ONE << 31, DRAWER - ONE, DRAWER, Long.MAX_VALUE
    };

    private final FeatureIndex index = FeatureIndex.of(KNOWN);

    @Test
    void whatIsKnownIsFoundAndTheUnknownLeftOut() {
        assertThat(index.rows(KNOWN)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(index.rows(
                        new long[] {Long.MIN_VALUE + ONE, -8 * ONE, -7 * ONE, ONE, 3 * ONE, 2 * DRAWER, Long.MAX_VALUE
                        }))
                .containsExactly(2, 4, 8);
        assertThat(index.rows(new long[0])).isEmpty();
        assertThat(FeatureIndex.of(new long[0]).rows(KNOWN)).isEmpty();
        assertThat(index.size()).isEqualTo(9);
    }

    /** Hashes of which the same is kept in another drawer are other features. */
    @Test
    void whatIsKeptTellsNothingWithoutItsDrawer() {
        assertThat(index.row(3 * ONE)).isEqualTo(4);
        assertThat(index.row(3 * ONE + DRAWER)).isNegative();
        assertThat(index.row(3 * ONE - DRAWER)).isNegative();
    }

    @Test
    void everyHashOfATextFindsTheRowThatASearchInOrderFinds() {
        long[] hashes = Hashes.of(
                sink -> new Random(20261128).longs(3000, 0, 2000).forEach(number -> sink.add("feature " + number)));
        FeatureIndex half = FeatureIndex.of(Arrays.copyOf(hashes, hashes.length / 2));

        for (int row = 0; row < hashes.length; row++) {
            assertThat(half.row(hashes[row])).isEqualTo(row < half.size() ? row : half.row(hashes[row]));
            assertThat(half.row(hashes[row]) >= 0).isEqualTo(row < half.size());
        }
    }

    @Test
    void anIndexSurvivesItsFile() throws IOException {
        var file = new ByteArrayOutputStream();
        index.write(new DataOutputStream(file));

        FeatureIndex read = FeatureIndex.read(new DataInputStream(new ByteArrayInputStream(file.toByteArray())));

        assertThat(read.rows(KNOWN)).isEqualTo(index.rows(KNOWN));
    }
}
