package io.conserje.nlp.training;

import java.util.Arrays;
import java.util.List;

/**
 * Finds one linear separator a label, all labels in one pass: dual coordinate descent for support vector machines with
 * squared hinge loss (Hsieh et al., ICML 2008). Labels lie side by side in memory, which makes a pass over the data cost
 * little more for fifty labels than for one; nothing depends on threads or on the machine.
 */
final class Separator {

    private static final int RESTS = 3;
    private static final float STILL = 1e-3f;

    /** So many weights come from memory at a time. */
    private static final int LINE = 16;

    private final int labels;
    private final double cost;
    private final int rounds;

    /** Separates that many labels; {@code cost} weighs errors against smoothness, {@code rounds} over the data at most. */
    Separator(int labels, double cost, int rounds) {
        this.labels = labels;
        this.cost = cost;
        this.rounds = rounds;
    }

    /**
     * An example.
     *
     * @param rows the features that it has
     * @param value what each of them counts
     * @param signs 1 for each label that it has, -1 for the others
     * @param key by which it is drawn
     */
    record Point(int[] rows, float value, float[] signs, long key) {}

    /** The weights, label by label within each feature; the last row is the bias. */
    float[] separate(List<Point> points, int features) {
        float[] weights = new float[(features + 1) * labels];
        float[][] duals = new float[points.size()][labels];
        int[] rest = new int[points.size()];
        long[] keys = points.stream().mapToLong(Point::key).toArray();
        float[] steps = new float[labels];
        int[] stepping = new int[labels];
        for (int round = 0; round < rounds; round++) {
            for (int index : SteadyOrder.of(keys, round)) {
                if (rest[index] > 0) {
                    rest[index]--;
                } else if (!visit(points.get(index), duals[index], weights, steps, stepping)) {
                    rest[index] = RESTS;
                }
            }
        }
        return weights;
    }

    /** Moves the weights for one example; false when it was content with them. */
    private boolean visit(Point point, float[] duals, float[] weights, float[] steps, int[] stepping) {
        int bias = weights.length - labels;
        float value = point.value();
        add(weights, point.rows(), steps);
        float[] signs = point.signs();
        float curvature = (float) (value * value * point.rows().length + 1 + 0.5 / cost);
        float smoothness = (float) (0.5 / cost);
        for (int label = 0; label < labels; label++) {
            float score = value * steps[label] + weights[bias + label];
            float gradient = signs[label] * score - 1 + duals[label] * smoothness;
            float after = Math.max(0, duals[label] - gradient / curvature);
            steps[label] = (after - duals[label]) * signs[label];
            duals[label] = after;
        }
        boolean isMoved = false;
        int moving = 0;
        for (int label = 0; label < labels; label++) {
            float step = steps[label];
            if (step != 0) {
                isMoved |= Math.abs(step) > STILL;
                weights[bias + label] += step;
                steps[moving] = step * value;
                stepping[moving++] = label;
            }
        }
        if (isMoved) {
            move(weights, point.rows(), steps, stepping, moving);
        }
        return isMoved;
    }

    /** Sums up rows in their order, four at a time. */
    private void add(float[] weights, int[] rows, float[] sums) {
        fetch(weights, rows);
        Arrays.fill(sums, 0);
        int at = 0;
        for (; at + 4 <= rows.length; at += 4) {
            add(weights, rows[at] * labels, rows[at + 1] * labels, rows[at + 2] * labels, rows[at + 3] * labels, sums);
        }
        for (; at < rows.length; at++) {
            int from = rows[at] * labels;
            for (int label = 0; label < sums.length; label++) {
                sums[label] += weights[from + label];
            }
        }
    }

    private static void add(float[] weights, int first, int second, int third, int fourth, float[] sums) {
        for (int label = 0; label < sums.length; label++) {
            sums[label] = sums[label]
                    + weights[first + label]
                    + weights[second + label]
                    + weights[third + label]
                    + weights[fourth + label];
        }
    }

    /** Reads a little of all rows, so that the processor waits for memory once and not row by row. */
    private void fetch(float[] weights, int[] rows) {
        float fetched = 0;
        for (int row : rows) {
            for (int label = 0; label < labels; label += LINE) {
                fetched += weights[row * labels + label];
            }
        }
        if (Float.isNaN(fetched)) {
            throw new IllegalStateException("Weights are numbers");
        }
    }

    /** Few labels of a row move, most are content. */
    private void move(float[] weights, int[] rows, float[] steps, int[] stepping, int moving) {
        for (int row : rows) {
            int from = row * labels;
            for (int at = 0; at < moving; at++) {
                weights[from + stepping[at]] += steps[at];
            }
        }
    }
}
