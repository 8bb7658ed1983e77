package io.conserje.nlp.understanding;

import static io.conserje.nlp.understanding.ChosenIntents.answered;
import static io.conserje.nlp.understanding.ChosenIntents.names;
import static io.conserje.nlp.understanding.ChosenIntents.scored;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedStayTests {

    private static final List<Value> A_DAY = List.of(Value.of(EntityTypes.CHECK_IN, 0, 8, "2026-11-27"));

    @Test
    void whoGreetsAndNamesAStayWantsIt() {
        List<Value> stay = List.of(
                Value.of(EntityTypes.CHECK_IN, 0, 8, "2026-12-18"),
                Value.of(EntityTypes.CHECK_OUT, 9, 17, "2026-12-21"),
                Value.of(EntityTypes.GUESTS, 18, 19, 2));
        Map<String, Double> scores =
                Map.of(Intents.GREETING, 0.95, Intents.CHECK_AVAILABILITY, 0.45, Intents.MAKE_RESERVATION, 0.35);

        assertThat(names(stay, 0.4, false, scores)).containsExactly(Intents.GREETING, Intents.CHECK_AVAILABILITY);
        assertThat(names(A_DAY, 0.4, false, scores)).containsExactly(Intents.GREETING);
        assertThat(names(stay, 0.4, false, Map.of(Intents.GREETING, 0.95, Intents.CHECK_AVAILABILITY, 0.2)))
                .containsExactly(Intents.GREETING, Intents.CHECK_AVAILABILITY);
        assertThat(names(stay, 0.4, false, Map.of(Intents.GREETING, 0.95))).containsExactly(Intents.GREETING);
        assertThat(names(
                        List.of(stay.getFirst(), stay.getLast()),
                        0.4,
                        false,
                        Map.of(Intents.GREETING, 0.95, Intents.CHECK_AVAILABILITY, 0.2)))
                .containsExactly(Intents.GREETING);
    }

    @Test
    void whatElseWasHeardIsLeftAlone() {
        List<Value> stay =
                List.of(Value.of(EntityTypes.CHECK_IN, 0, 8, "2026-12-18"), Value.of(EntityTypes.ROOMS, 9, 10, 1));

        assertThat(names(stay, 0.4, false, Map.of(Intents.ASK_POOL, 0.9, Intents.CHECK_AVAILABILITY, 0.45)))
                .containsExactly(Intents.ASK_POOL);
    }

    @Test
    void aStayThatNoOtherWishExplainsIsWanted() {
        List<Value> stay = List.of(
                Value.of(EntityTypes.CHECK_IN, 0, 8, "2026-11-22"),
                Value.of(EntityTypes.NIGHTS, 9, 17, 2),
                Value.of(EntityTypes.ROOM_TYPE, 18, 22, "twin"));

        assertThat(names(stay, 0.4, false, Map.of(Intents.PAYMENT, 0.9, Intents.MAKE_RESERVATION, 0.4)))
                .containsExactly(Intents.PAYMENT, Intents.MAKE_RESERVATION);
        assertThat(names(stay, 0.4, false, Map.of(Intents.PAYMENT, 0.9, Intents.MAKE_RESERVATION, 0.2)))
                .containsExactly(Intents.PAYMENT);
        assertThat(names(stay, 0.4, false, Map.of(Intents.ASK_PRICE, 0.9, Intents.MAKE_RESERVATION, 0.4)))
                .containsExactly(Intents.ASK_PRICE);
        assertThat(names(A_DAY, 0.4, false, Map.of(Intents.PAYMENT, 0.9, Intents.MAKE_RESERVATION, 0.4)))
                .containsExactly(Intents.PAYMENT);
    }

    @Test
    void anAnswerOnlyGivesWhatWasAskedFor() {
        List<Value> stay = List.of(
                Value.of(EntityTypes.CHECK_IN, 0, 8, "2026-11-22"),
                Value.of(EntityTypes.NIGHTS, 9, 17, 2),
                Value.of(EntityTypes.ROOM_TYPE, 18, 22, "twin"));

        assertThat(answered(
                        scored(Map.of(Intents.ASK_WIFI, 0.9, Intents.MAKE_RESERVATION, 0.4)),
                        stay,
                        0.4,
                        EntityTypes.PERSON_NAME))
                .containsExactly(Intents.ASK_WIFI);
    }
}
