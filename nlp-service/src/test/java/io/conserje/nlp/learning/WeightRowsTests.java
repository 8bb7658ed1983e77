package io.conserje.nlp.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightRowsTests {

    private static final int ROWS = 67;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 9, 53, 64})
    void everyRowGivesBackItsWeights(int labels) throws IOException {
        byte[] all = weights(labels);
        WeightRows rows = throughItsFile(labels, WeightRows.of(labels, all));

        for (int row = ROWS - 1; row >= 0; row--) {
            int[] sums = new int[labels];
            rows.add(row, sums);
            for (int label = 0; label < labels; label++) {
                assertThat(sums[label]).isEqualTo(all[row * labels + label]);
            }
        }
    }

    @Test
    void whatIsAddedComesOnTop() {
        WeightRows rows = WeightRows.of(2, new byte[] {5, 0, -128, 127});
        int[] sums = {1, 1};

        rows.add(0, sums);
        rows.add(1, sums);

        assertThat(sums).containsExactly(1 + 5 - 128, 1 + 127);
    }

    @Test
    void moreLabelsThanAMaskHasBitsAreRefused() {
        assertThatThrownBy(() -> WeightRows.of(65, new byte[65])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WeightRows.of(0, new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    /** Three of four are zero, and some rows wholly. */
    private static byte[] weights(int labels) {
        Random random = new Random(labels);
        byte[] weights = new byte[ROWS * labels];
        for (int at = 0; at < weights.length; at++) {
            boolean isZero = at / labels % 5 == 0 || random.nextInt(4) > 0;
            weights[at] = isZero ? 0 : (byte) random.nextInt(256);
        }
        return weights;
    }

    private static WeightRows throughItsFile(int labels, WeightRows rows) throws IOException {
        var file = new ByteArrayOutputStream();
        rows.write(new DataOutputStream(file));
        return WeightRows.read(labels, new DataInputStream(new ByteArrayInputStream(file.toByteArray())));
    }
}
