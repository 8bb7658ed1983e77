package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.learning.DenseModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DenseTrainerTests {

    private static final List<String> LABELS = List.of("first", "both");

    /** The first label follows the second piece of evidence, the other one takes the second and the third. */
    private static List<DenseTrainer.Case> cases() {
        List<DenseTrainer.Case> cases = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            boolean one = i % 2 == 0;
            boolean two = i % 3 == 0;
            cases.add(new DenseTrainer.Case(
                    new double[] {1, one ? 1 : 0, two ? 1 : 0}, new boolean[] {one, one && two}, 1, i));
        }
        return cases;
    }

    private static DenseModel trained() {
        return DenseTrainer.train(cases(), LABELS, new float[LABELS.size()][3]);
    }

    @Test
    void whatGoesWithTheEvidenceIsLearnt() {
        DenseModel model = trained();

        double[] likely = model.probabilities(new double[] {1, 1, 1});
        assertThat(likely[0]).isGreaterThan(0.5);
        assertThat(likely[1]).isGreaterThan(0.5);
        assertThat(model.probabilities(new double[] {1, 1, 0})[1]).isLessThan(0.5);
        assertThat(model.probabilities(new double[] {1, 0, 1})[0]).isLessThan(0.1);
    }

    @Test
    void theSameCasesGiveTheSameBytesAndSurviveAFile() throws IOException {
        byte[] once = bytes(trained());

        assertThat(bytes(trained())).isEqualTo(once);
        DenseModel read = DenseModel.read(new ByteArrayInputStream(once));
        assertThat(read.labels()).isEqualTo(LABELS);
        assertThat(bytes(read)).isEqualTo(once);
    }

    @Test
    void whatCountsLittleTeachesLittle() {
        List<DenseTrainer.Case> cases = new ArrayList<>(cases());
        for (int i = 0; i < 4000; i++) {
            cases.add(new DenseTrainer.Case(new double[] {1, 1, 0}, new boolean[] {false, false}, 0.02, i));
        }

        assertThat(DenseTrainer.train(cases, LABELS, new float[LABELS.size()][3])
                        .probabilities(new double[] {1, 1, 0})[0])
                .isGreaterThan(0.8);
    }

    @Test
    void whatIsNeverSeenKeepsWhereItBegan() {
        float[][] start = {{0, 0, 0, 3}, {0, 0, 0, -2}};
        List<DenseTrainer.Case> cases = cases().stream()
                .map(seen -> new DenseTrainer.Case(
                        new double[] {1, seen.evidence()[1], seen.evidence()[2], 0}, seen.truths(), 1, seen.key()))
                .toList();

        double[] with = DenseTrainer.train(cases, LABELS, start).probabilities(new double[] {0, 0, 0, 1});

        assertThat(with[0]).isGreaterThan(0.94);
        assertThat(with[1]).isLessThan(0.13);
    }

    @Test
    void aCooledModelIsLessSureOfTheSame() {
        DenseModel model = trained();
        double[] evidence = {1, 1, 0};

        assertThat(model.cooled(2).probabilities(evidence)[0])
                .isGreaterThan(0.5)
                .isLessThan(model.probabilities(evidence)[0]);
    }

    /** Enough cases for batches that are not full, enough pieces for sums of four and some more. */
    @Test
    void labelsAreLearntAsIfEachWereAlone() throws IOException {
        Random random = new Random(3);
        int pieces = 7;
        List<DenseTrainer.Case> cases = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            double[] evidence = random.doubles(pieces, -1.5, 1.5).toArray();
            cases.add(new DenseTrainer.Case(
                    evidence,
                    new boolean[] {evidence[0] > 0, evidence[1] > evidence[2], evidence[6] > 1},
                    number % 3 == 0 ? 0.3 : 1,
                    random.nextInt()));
        }
        float[][] start = {{1, 0, 0, 0, 0, 0, 0}, {0, 1, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0, 1}};

        DenseModel model = DenseTrainer.train(cases, List.of("one", "two", "three"), start);

        float[][] plainly = new float[start.length][];
        for (int label = 0; label < start.length; label++) {
            plainly[label] = plainly(cases, label, start[label]);
        }
        assertThat(bytes(model)).isEqualTo(bytes(new DenseModel(model.labels(), plainly)));
    }

    private static float[] plainly(List<DenseTrainer.Case> cases, int label, float[] start) {
        float[] weights = start.clone();
        float[] gradients = new float[start.length];
        float[] means = new float[start.length];
        float[] squares = new float[start.length];
        float[] sums = new float[start.length];
        long[] keys = cases.stream().mapToLong(DenseTrainer.Case::key).toArray();
        int steps = 15 * ((cases.size() + 63) / 64) + 1;
        int step = 0;
        for (int round = 0; round < 15; round++) {
            int[] order = SteadyOrder.of(keys, round);
            for (int from = 0; from < order.length; from += 64) {
                int to = Math.min(order.length, from + 64);
                for (int at = from; at < to; at++) {
                    look(cases.get(order[at]), label, weights, gradients);
                }
                step++;
                double rate = 0.02 * (1 - (double) step / steps);
                for (int piece = 0; piece < weights.length; piece++) {
                    float slope = gradients[piece] / (to - from) + (float) (5e-5 * (weights[piece] - start[piece]));
                    means[piece] = 0.9f * means[piece] + (1 - 0.9f) * slope;
                    squares[piece] = 0.999f * squares[piece] + (1 - 0.999f) * slope * slope;
                    double square = squares[piece] / (1 - StrictMath.pow(0.999f, step));
                    weights[piece] -= (float)
                            (rate * means[piece] / (1 - StrictMath.pow(0.9f, step)) / (Math.sqrt(square) + 1e-6));
                }
                Arrays.fill(gradients, 0);
            }
            for (int piece = 0; piece < weights.length && round >= 9; piece++) {
                sums[piece] += weights[piece] / 6;
            }
        }
        return sums;
    }

    private static void look(DenseTrainer.Case seen, int label, float[] weights, float[] gradients) {
        double odds = 0;
        for (int piece = 0; piece < weights.length; piece++) {
            odds += weights[piece] * seen.evidence()[piece];
        }
        boolean truth = seen.truths()[label];
        if (truth ? odds > 7 : odds < -7) {
            return;
        }
        float error = (float) (seen.weight() * (1 / (1 + StrictMath.exp(-odds)) - (truth ? 1 : 0)));
        for (int piece = 0; piece < weights.length && Math.abs(error) > 1e-3; piece++) {
            gradients[piece] += error * (float) seen.evidence()[piece];
        }
    }

    private static byte[] bytes(DenseModel model) throws IOException {
        var file = new ByteArrayOutputStream();
        model.write(file);
        return file.toByteArray();
    }
}
