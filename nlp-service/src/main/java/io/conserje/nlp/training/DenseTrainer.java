package io.conserje.nlp.training;

import io.conserje.nlp.learning.DenseModel;
import java.util.Arrays;
import java.util.List;

/**
 * Finds how evidence is weighed: logistic regression for all labels at once, in small batches with steps that each weight
 * adapts to itself (Adam: Kingma and Ba, ICLR 2015) and that fade out. It begins with weights that make sense already and is
 * drawn back to them. Nothing depends on threads or on the machine.
 */
final class DenseTrainer {

    private static final int BATCH = 64;
    private static final int ROUNDS = 15;

    /** The weights are the mean of what they were after each of the last rounds, which depends less on the last cases seen. */
    private static final int MEAN_OF = 6;

    private static final double RATE = 0.02;
    private static final double PULL = 5e-5;
    private static final double TOO_SMALL = 1e-3;

    /** Who is this sure of the truth errs by less than is looked at: by 0.0009, and no case weighs more than one. */
    private static final double SURE = 7;

    private static final float REMEMBERS = 0.9f;
    private static final float REMEMBERS_SQUARES = 0.999f;

    private final float[][] start;
    private final float[][] weights;
    private final float[][] gradients;
    private final float[][] means;
    private final float[][] squares;
    private final float[][] sums;
    private int step;

    private DenseTrainer(float[][] start) {
        this.start = start;
        this.weights = copy(start);
        this.gradients = zeros(start);
        this.means = zeros(start);
        this.squares = zeros(start);
        this.sums = zeros(start);
    }

    /**
     * What is known of one text.
     *
     * @param evidence in the order of the columns
     * @param truths in the order of the labels
     * @param weight how much it counts, 0 to 1
     * @param key by which it is drawn
     */
    record Case(double[] evidence, boolean[] truths, double weight, long key) {}

    /** The weights for these cases; {@code start} has a row a label and a column a piece of evidence. */
    static DenseModel train(List<Case> cases, List<String> labels, float[][] start) {
        DenseTrainer trainer = new DenseTrainer(start);
        trainer.train(cases);
        return new DenseModel(labels, trainer.sums);
    }

    private void train(List<Case> cases) {
        long[] keys = cases.stream().mapToLong(Case::key).toArray();
        int steps = ROUNDS * ((cases.size() + BATCH - 1) / BATCH) + 1;
        for (int round = 0; round < ROUNDS; round++) {
            int[] order = SteadyOrder.of(keys, round);
            for (int from = 0; from < order.length; from += BATCH) {
                int to = Math.min(order.length, from + BATCH);
                for (int at = from; at < to; at++) {
                    look(cases.get(order[at]));
                }
                step++;
                move(to - from, RATE * (1 - (double) step / steps));
            }
            if (round >= ROUNDS - MEAN_OF) {
                remember();
            }
        }
    }

    /** Adds to the gradients what one case says against the weights. */
    private void look(Case seen) {
        double[] evidence = seen.evidence();
        for (int label = 0; label < weights.length; label++) {
            double odds = 0;
            float[] own = weights[label];
            for (int piece = 0; piece < evidence.length; piece++) {
                odds += own[piece] * evidence[piece];
            }
            if (seen.truths()[label] ? odds > SURE : odds < -SURE) {
                continue;
            }
            double given = 1 / (1 + StrictMath.exp(-odds));
            float error = (float) (seen.weight() * (given - (seen.truths()[label] ? 1 : 0)));
            if (Math.abs(error) > TOO_SMALL) {
                float[] gradient = gradients[label];
                for (int piece = 0; piece < evidence.length; piece++) {
                    gradient[piece] += error * (float) evidence[piece];
                }
            }
        }
    }

    private void move(int cases, double rate) {
        double mean = 1 - StrictMath.pow(REMEMBERS, step);
        double square = 1 - StrictMath.pow(REMEMBERS_SQUARES, step);
        for (int label = 0; label < weights.length; label++) {
            for (int piece = 0; piece < weights[label].length; piece++) {
                float gradient = gradients[label][piece] / cases
                        + (float) (PULL * (weights[label][piece] - start[label][piece]));
                means[label][piece] = REMEMBERS * means[label][piece] + (1 - REMEMBERS) * gradient;
                squares[label][piece] =
                        REMEMBERS_SQUARES * squares[label][piece] + (1 - REMEMBERS_SQUARES) * gradient * gradient;
                weights[label][piece] -= (float)
                        (rate * means[label][piece] / mean / (Math.sqrt(squares[label][piece] / square) + 1e-6));
            }
            Arrays.fill(gradients[label], 0);
        }
    }

    private void remember() {
        for (int label = 0; label < weights.length; label++) {
            for (int piece = 0; piece < weights[label].length; piece++) {
                sums[label][piece] += weights[label][piece] / MEAN_OF;
            }
        }
    }

    private static float[][] zeros(float[][] like) {
        return new float[like.length][like[0].length];
    }

    private static float[][] copy(float[][] rows) {
        return Arrays.stream(rows).map(float[]::clone).toArray(float[][]::new);
    }
}
