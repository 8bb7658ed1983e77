package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatorTests {

    private static final int FEATURES = 40;
    private static final int ROUNDS = 8;

    /** To the last bit: a sum of floats depends on its order. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16, 53})
    void labelsMoveAsIfEachWereAddedUpPlainly(int labels) {
        List<Separator.Point> points = points(labels);

        assertThat(new Separator(labels, 1, ROUNDS).separate(points, FEATURES)).isEqualTo(plainly(points, labels));
    }

    private static List<Separator.Point> points(int labels) {
        Random random = new Random(labels);
        List<Separator.Point> points = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            int[] rows = random.ints(0, FEATURES)
                    .distinct()
                    .limit(1 + random.nextInt(11))
                    .sorted()
                    .toArray();
            float[] signs = new float[labels];
            for (int label = 0; label < labels; label++) {
                signs[label] = rows[0] % labels == label || random.nextInt(20) == 0 ? 1 : -1;
            }
            points.add(new Separator.Point(rows, (float) (1 / Math.sqrt(rows.length)), signs, random.nextLong()));
        }
        return points;
    }

    private static float[] plainly(List<Separator.Point> points, int labels) {
        float[] weights = new float[(FEATURES + 1) * labels];
        float[][] duals = new float[points.size()][labels];
        int[] rests = new int[points.size()];
        long[] keys = points.stream().mapToLong(Separator.Point::key).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            for (int index : SteadyOrder.of(keys, round)) {
                if (rests[index] > 0) {
                    rests[index]--;
                } else if (!isMoved(points.get(index), duals[index], weights)) {
                    rests[index] = 3;
                }
            }
        }
        return weights;
    }

    private static boolean isMoved(Separator.Point point, float[] duals, float[] weights) {
        int labels = duals.length;
        float[] steps = new float[labels];
        boolean isMoved = false;
        for (int label = 0; label < labels; label++) {
            float sum = 0;
            for (int row : point.rows()) {
                sum += weights[row * labels + label];
            }
            float sign = point.signs()[label];
            float score = point.value() * sum + weights[FEATURES * labels + label];
            float curvature = (float) (point.value() * point.value() * point.rows().length + 1.5);
            float after = Math.max(0, duals[label] - (sign * score - 1 + duals[label] * 0.5f) / curvature);
            steps[label] = (after - duals[label]) * sign;
            isMoved |= Math.abs(steps[label]) > 1e-3f;
            duals[label] = after;
            weights[FEATURES * labels + label] += steps[label];
        }
        for (int row : isMoved ? point.rows() : new int[0]) {
            for (int label = 0; label < labels; label++) {
                weights[row * labels + label] += point.value() * steps[label];
            }
        }
        return isMoved;
    }
}
