package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.learning.DenseModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    private static byte[] bytes(DenseModel model) throws IOException {
        var file = new ByteArrayOutputStream();
        model.write(file);
        return file.toByteArray();
    }
}
