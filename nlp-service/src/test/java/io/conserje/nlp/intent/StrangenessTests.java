package io.conserje.nlp.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.learning.FeatureIndex;
import io.conserje.nlp.learning.LinearModel;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StrangenessTests {

    private static final Offset<Double> EXACTLY = offset(1e-6);
    private static final long[] POOL = {1L << 16};
    private static final long[] CALORIES = {2L << 16};
    private static final long[] UNHEARD = {3L << 16, 4L << 16};

    /** Two labels: a pool is ours, calories are not. */
    private final Strangeness strangeness = new Strangeness(new LinearModel(
            List.of(
                    new LinearModel.Label(Intents.ASK_POOL, 0.01f, 0, 1, 0),
                    new LinearModel.Label(Intents.OUT_OF_SCOPE, 0.01f, 0, 1, 0)),
            FeatureIndex.of(new long[] {POOL[0], CALORIES[0]}),
            new byte[] {80, -60, -30, 90}));

    @Test
    void theStrangestWordAndTheMostFamiliarOneAreBothHeard() {
        double[] marks = strangeness.of(List.of(POOL, CALORIES));

        assertThat(marks[0]).as("strangest").isCloseTo(0.9, EXACTLY);
        assertThat(marks[1]).as("next to it").isCloseTo(-0.6, EXACTLY);
        assertThat(marks[3]).as("most familiar").isCloseTo(0.8, EXACTLY);
        assertThat(marks[5]).as("leads most").isCloseTo(1.2, EXACTLY);
        assertThat(marks[6]).as("leads least").isCloseTo(-1.4, EXACTLY);
        assertThat(marks[7]).as("unheard").isZero();
    }

    @Test
    void whatWasNeverHeardIsCounted() {
        assertThat(strangeness.of(List.of(POOL, UNHEARD))[7]).isEqualTo(0.5);
    }

    @Test
    void aTextWithoutWordsIsNotStrange() {
        assertThat(strangeness.of(List.of())).containsOnly(0.0).hasSize(Strangeness.MARKS);
    }

    @Test
    void aModelThatKnowsNothingForeignFindsNothingStrange() {
        var ours = new LinearModel(
                List.of(new LinearModel.Label(Intents.ASK_POOL, 0.01f, 0, 1, 0)), FeatureIndex.of(POOL), new byte[] {80
                });

        assertThat(new Strangeness(ours).of(List.of(POOL))).containsOnly(0.0);
    }
}
