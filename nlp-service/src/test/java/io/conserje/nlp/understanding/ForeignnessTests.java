package io.conserje.nlp.understanding;

import static io.conserje.nlp.understanding.ChosenIntents.answered;
import static io.conserje.nlp.understanding.ChosenIntents.names;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForeignnessTests {

    private static final List<Value> NOTHING = List.of();

    @Test
    void anAnswerSoundsStrangerThanItIs() {
        List<ScoredIntent> odd =
                List.of(new ScoredIntent(Intents.OUT_OF_SCOPE, 0.65), new ScoredIntent(Intents.DENY, 0.6));

        assertThat(answered(odd, NOTHING, 0, EntityTypes.PERSON_NAME)).containsExactly(Intents.DENY);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.DENY, 0.6, Intents.OUT_OF_SCOPE, 0.65)))
                .containsExactly(Intents.OUT_OF_SCOPE);
    }

    @Test
    void whatIsLikelyForeignIsOursOnlyWhereAWishIsSure() {
        assertThat(names(NOTHING, 0, false, Map.of(Intents.OUT_OF_SCOPE, 0.65, Intents.ASK_SPA, 0.8)))
                .containsExactly(Intents.OUT_OF_SCOPE);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.OUT_OF_SCOPE, 0.65, Intents.ASK_SPA, 0.95)))
                .containsExactly(Intents.ASK_SPA);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.OUT_OF_SCOPE, 0.4, Intents.ASK_SPA, 0.8)))
                .containsExactly(Intents.ASK_SPA);
    }

    @Test
    void strangersArePoliteAsWell() {
        assertThat(names(NOTHING, 0, false, Map.of(Intents.OUT_OF_SCOPE, 0.72, Intents.GREETING, 0.97)))
                .containsExactly(Intents.OUT_OF_SCOPE);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.OUT_OF_SCOPE, 0.4, Intents.GREETING, 0.97)))
                .containsExactly(Intents.GREETING);
    }

    @Test
    void whatIsForeignHasToOutweighTheSurestWish() {
        assertThat(names(NOTHING, 0, false, Map.of(Intents.OUT_OF_SCOPE, 0.4, Intents.ASK_POOL, 0.9)))
                .containsExactly(Intents.ASK_POOL);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.OUT_OF_SCOPE, 0.45, Intents.ASK_POOL, 0.5)))
                .containsExactly(Intents.OUT_OF_SCOPE);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.OUT_OF_SCOPE, 0.68, Intents.ASK_POOL, 0.9)))
                .containsExactly(Intents.OUT_OF_SCOPE);
    }
}
