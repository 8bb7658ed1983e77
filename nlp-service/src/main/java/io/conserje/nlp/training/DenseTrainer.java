package io.conserje.nlp.training;

import io.conserje.nlp.learning.DenseModel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

    private final int firstLabel;
    private final int pieces;
    private final float[][] start;
    private final float[][] weights;
    private final float[][] means;
    private final float[][] squares;
    private final float[][] sums;

    /** The evidence of a batch piece by piece, its cases side by side: so the sums of many cases are added to at once. */
    private final double[] evidence;

    /** The same case by case. */
    private final float[][] rows;

    private final double[] odds = new double[BATCH];
    private final float[] gradient;
    private int step;

    private DenseTrainer(int firstLabel, int pieces, float[][] start) {
        this.firstLabel = firstLabel;
        this.pieces = pieces;
        this.start = start;
        this.weights = Arrays.stream(start).map(float[]::clone).toArray(float[][]::new);
        this.means = new float[start.length][pieces];
        this.squares = new float[start.length][pieces];
        this.sums = new float[start.length][pieces];
        this.evidence = new double[pieces * BATCH];
        this.rows = new float[BATCH][pieces];
        this.gradient = new float[pieces];
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
        int half = labels.size() / 2;
        List<DenseTrainer> trainers = Stream.of(0, half)
                .map(first -> new DenseTrainer(
                        first, start[0].length, Arrays.copyOfRange(start, first, first == 0 ? half : start.length)))
                .toList();
        trainers.parallelStream().forEach(trainer -> trainer.train(cases));
        return new DenseModel(
                labels,
                trainers.stream()
                        .flatMap(trainer -> Arrays.stream(trainer.sums))
                        .toArray(float[][]::new));
    }

    private void train(List<Case> cases) {
        long[] keys = cases.stream().mapToLong(Case::key).toArray();
        int steps = ROUNDS * ((cases.size() + BATCH - 1) / BATCH) + 1;
        for (int round = 0; round < ROUNDS; round++) {
            int[] order = SteadyOrder.of(keys, round);
            for (int from = 0; from < order.length; from += BATCH) {
                int[] drawn = Arrays.copyOfRange(order, from, Math.min(order.length, from + BATCH));
                List<Case> batch = Arrays.stream(drawn).mapToObj(cases::get).toList();
                step++;
                learn(batch, RATE * (1 - (double) step / steps));
            }
            if (round >= ROUNDS - MEAN_OF) {
                remember();
            }
        }
    }

    /** Moves the weights of each label, which knows nothing of the others. */
    private void learn(List<Case> batch, double rate) {
        for (int at = 0; at < batch.size(); at++) {
            double[] own = batch.get(at).evidence();
            for (int piece = 0; piece < pieces; piece++) {
                rows[at][piece] = (float) own[piece];
            }
        }
        double[][] seen = batch.stream().map(Case::evidence).toArray(double[][]::new);
        for (int piece = 0; piece < pieces; piece++) {
            for (int at = 0; at < seen.length; at++) {
                evidence[piece * BATCH + at] = seen[at][piece];
            }
        }
        for (int label = 0; label < weights.length; label++) {
            weigh(weights[label]);
            Arrays.fill(gradient, 0);
            for (int at = 0; at < batch.size(); at++) {
                look(batch.get(at), label, at);
            }
            move(label, batch.size(), rate);
        }
    }

    /** Sums up the odds of each case of the batch, four pieces of evidence at a time. */
    private void weigh(float[] own) {
        Arrays.fill(odds, 0);
        int piece = 0;
        for (; piece + 4 <= pieces; piece += 4) {
            add(piece * BATCH, own[piece], own[piece + 1], own[piece + 2], own[piece + 3]);
        }
        for (; piece < pieces; piece++) {
            for (int at = 0; at < BATCH; at++) {
                odds[at] += own[piece] * evidence[piece * BATCH + at];
            }
        }
    }

    private void add(int from, double first, double second, double third, double fourth) {
        for (int at = 0; at < BATCH; at++) {
            odds[at] = odds[at]
                    + first * evidence[from + at]
                    + second * evidence[from + BATCH + at]
                    + third * evidence[from + 2 * BATCH + at]
                    + fourth * evidence[from + 3 * BATCH + at];
        }
    }

    /** Adds to the gradient what one case says against the weights of a label. */
    private void look(Case seen, int label, int at) {
        boolean truth = seen.truths()[firstLabel + label];
        if (truth ? odds[at] > SURE : odds[at] < -SURE) {
            return;
        }
        double given = 1 / (1 + StrictMath.exp(-odds[at]));
        float error = (float) (seen.weight() * (given - (truth ? 1 : 0)));
        if (Math.abs(error) > TOO_SMALL) {
            float[] row = rows[at];
            for (int piece = 0; piece < pieces; piece++) {
                gradient[piece] += error * row[piece];
            }
        }
    }

    private void move(int label, int cases, double rate) {
        double mean = 1 - StrictMath.pow(REMEMBERS, step);
        double square = 1 - StrictMath.pow(REMEMBERS_SQUARES, step);
        for (int piece = 0; piece < pieces; piece++) {
            float slope = gradient[piece] / cases + (float) (PULL * (weights[label][piece] - start[label][piece]));
            means[label][piece] = REMEMBERS * means[label][piece] + (1 - REMEMBERS) * slope;
            squares[label][piece] = REMEMBERS_SQUARES * squares[label][piece] + (1 - REMEMBERS_SQUARES) * slope * slope;
            weights[label][piece] -=
                    (float) (rate * means[label][piece] / mean / (Math.sqrt(squares[label][piece] / square) + 1e-6));
        }
    }

    private void remember() {
        for (int label = 0; label < weights.length; label++) {
            for (int piece = 0; piece < pieces; piece++) {
                sums[label][piece] += weights[label][piece] / MEAN_OF;
            }
        }
    }
}
