package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.learning.LinearModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusTests {

    private static final long COMMON = -5L << 40;
    private static final long SELDOM = 3L << 40;
    private static final long RARE = 9L << 40;

    private final LinearModel model = new Corpus(
                    List.of(
                            sample("yes", COMMON, SELDOM),
                            sample("no", COMMON, SELDOM),
                            sample("yes", COMMON, RARE),
                            sample("no", COMMON)),
                    List.of("yes", "no"),
                    2)
            .separate(_ -> true, new Separator(2, 1, 20), List.of(Calibration.NONE, Calibration.NONE));

    @Test
    void aFeatureIsKnownWhenEnoughSamplesHaveIt() {
        assertThat(model.hear(new long[] {COMMON}).unknown()).isZero();
        assertThat(model.hear(new long[] {SELDOM}).unknown()).isZero();
        assertThat(model.hear(new long[] {RARE}).unknown()).isOne();
        assertThat(model.hear(new long[] {COMMON, RARE}).unknown()).isEqualTo(0.5);
    }

    private static Sample sample(String label, long... hashes) {
        return new Sample(hashes, List.of(label), 0);
    }
}
