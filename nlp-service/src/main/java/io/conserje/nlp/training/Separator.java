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
        float[] scores = new float[labels];
        for (int round = 0; round < rounds; round++) {
            for (int index : SteadyOrder.of(keys, round)) {
                if (rest[index] > 0) {
                    rest[index]--;
                } else if (!visit(points.get(index), duals[index], weights, scores)) {
                    rest[index] = RESTS;
                }
            }
        }
        return weights;
    }

    /** Moves the weights for one example; false when it was content with them. */
    private boolean visit(Point point, float[] duals, float[] weights, float[] steps) {
        int bias = weights.length - labels;
        float value = point.value();
        Arrays.fill(steps, 0);
        for (int row : point.rows()) {
            add(weights, row * labels, steps);
        }
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
        add(steps, weights, bias);
        if (!isMoved(steps)) {
            return false;
        }
        for (int label = 0; label < labels; label++) {
            steps[label] *= value;
        }
        for (int row : point.rows()) {
            add(steps, weights, row * labels);
        }
        return true;
    }

    private static boolean isMoved(float[] steps) {
        for (float step : steps) {
            if (Math.abs(step) > STILL) {
                return true;
            }
        }
        return false;
    }

    private static void add(float[] weights, int from, float[] sums) {
        for (int label = 0; label < sums.length; label++) {
            sums[label] += weights[from + label];
        }
    }

    private static void add(float[] steps, float[] weights, int to) {
        for (int label = 0; label < steps.length; label++) {
            weights[to + label] += steps[label];
        }
    }
}
