package io.conserje.nlp.training;

import java.util.List;

/**
 * Platt's line, which turns a score into a probability: one divided by one plus e to minus (slope times score plus shift).
 *
 * @param slope how fast the probability rises
 * @param shift the log odds at score zero
 */
record Calibration(double slope, double shift) {

    static final Calibration NONE = new Calibration(1, 0);

    private static final int ROUNDS = 50;
    private static final double STEADY = 1e-6;
    private static final int FEWEST = 5;

    /** The line that fits these held-out scores best, by Newton's method; the usual one where too few are positive. */
    static Calibration of(double[] scores, List<Boolean> truths) {
        long positive = truths.stream().filter(truth -> truth).count();
        if (positive < FEWEST || positive > scores.length - FEWEST) {
            return new Calibration(4, 0);
        }
        double high = (positive + 1.0) / (positive + 2.0);
        double low = 1.0 / (scores.length - positive + 2.0);
        double slope = 1;
        double shift = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] sums = new double[5];
            for (int i = 0; i < scores.length; i++) {
                add(sums, scores[i], slope, shift, truths.get(i) ? high : low);
            }
            double determinant = (sums[0] + STEADY) * (sums[2] + STEADY) - sums[1] * sums[1];
            double slopeStep = ((sums[2] + STEADY) * sums[3] - sums[1] * sums[4]) / determinant;
            double shiftStep = ((sums[0] + STEADY) * sums[4] - sums[1] * sums[3]) / determinant;
            slope += Math.clamp(slopeStep, -1, 1);
            shift += Math.clamp(shiftStep, -1, 1);
        }
        return new Calibration(Math.clamp(slope, 0.5, 8), Math.clamp(shift, -4, 4));
    }

    /** Adds one point to the second derivatives and the gradient. */
    private static void add(double[] sums, double score, double slope, double shift, double wanted) {
        double given = 1 / (1 + Math.exp(-(slope * score + shift)));
        double weight = given * (1 - given);
        sums[0] += weight * score * score;
        sums[1] += weight * score;
        sums[2] += weight;
        sums[3] += (wanted - given) * score;
        sums[4] += wanted - given;
    }
}
