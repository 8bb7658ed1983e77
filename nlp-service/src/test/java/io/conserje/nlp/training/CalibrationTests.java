package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTests {

    @Test
    void theLineThatMadeTheLabelsIsFoundAgain() {
        Random random = new Random(5);
        double[] scores = IntStream.range(0, 20_000)
                .mapToDouble(_ -> random.nextDouble() * 6 - 3)
                .toArray();
        List<Boolean> truths = new ArrayList<>();
        for (double score : scores) {
            truths.add(random.nextDouble() < 1 / (1 + Math.exp(-(2 * score - 1))));
        }

        Calibration line = Calibration.of(scores, truths);

        assertThat(line.slope()).isCloseTo(2, within(0.15));
        assertThat(line.shift()).isCloseTo(-1, within(0.15));
    }

    @Test
    void scoresThatSeparatePerfectlyDoNotMakeCertainty() {
        Calibration line = Calibration.of(new double[] {-2, -2, -2, -2, -2, -2, 2, 2, 2, 2, 2, 2}, truths(6, 6));

        assertThat(1 / (1 + Math.exp(-(line.slope() * 2 + line.shift())))).isBetween(0.75, 0.999);
    }

    @Test
    void tooFewExamplesGiveTheUsualLine() {
        assertThat(Calibration.of(new double[] {1, -1, -1}, List.of(true, false, false)))
                .isEqualTo(new Calibration(4, 0));
    }

    private static List<Boolean> truths(int no, int yes) {
        return IntStream.range(0, no + yes).mapToObj(i -> i >= no).toList();
    }
}
