package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReproachTests {

    private static final List<ScoredIntent> SCORED = List.of(
            new ScoredIntent(Intents.ASK_BREAKFAST, 0.6),
            new ScoredIntent(Intents.COMPLAINT, 0.55),
            new ScoredIntent(Intents.REVIEW, 0.2));

    @Test
    void aBadMoodMakesAReproachLikelierAndPutsItWhereItBelongs() {
        assertThat(Reproach.heard(SCORED, -1))
                .extracting(ScoredIntent::name)
                .containsExactly(Intents.COMPLAINT, Intents.ASK_BREAKFAST, Intents.REVIEW);
        assertThat(confidence(Reproach.heard(SCORED, -1))).isBetween(0.66, 0.68);
        assertThat(confidence(Reproach.heard(SCORED, -0.2))).isBetween(0.55, 0.6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1})
    void anyOtherMoodSaysNothing(double mood) {
        assertThat(Reproach.heard(SCORED, mood)).isEqualTo(SCORED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"human_handoff", "deny", "cancel_reservation"})
    void aMoodThatAnotherWishExplainsSaysNothing(String wish) {
        var scored = List.of(new ScoredIntent(wish, 0.8), new ScoredIntent(Intents.COMPLAINT, 0.5));

        assertThat(Reproach.heard(scored, -1)).isEqualTo(scored);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void whatIsCertainStaysSo(double confidence) {
        var scored = List.of(new ScoredIntent(Intents.COMPLAINT, confidence));

        assertThat(confidence(Reproach.heard(scored, -1)))
                .isBetween(Math.max(0, confidence - 0.001), confidence + 0.001);
    }

    private static double confidence(List<ScoredIntent> scored) {
        return scored.stream()
                .filter(intent -> intent.name().equals(Intents.COMPLAINT))
                .findFirst()
                .orElseThrow()
                .confidence();
    }
}
