package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeStayTests {

    private static final Value ROOM = Value.of(EntityTypes.ROOM_TYPE, 0, 6, "double");
    private static final Value ARRIVAL = Value.of(EntityTypes.CHECK_IN, 7, 15, "2026-11-27");
    private static final Value NIGHTS = Value.of(EntityTypes.NIGHTS, 16, 24, 2);

    @Test
    void aRoomWithBothEndsOfTheStayIsWhole() {
        assertThat(WholeStay.isTold(List.of(ROOM, ARRIVAL, NIGHTS), 0.9, asked()))
                .isTrue();
    }

    @Test
    void whatIsMissingAPartIsData() {
        assertThat(WholeStay.isTold(List.of(ARRIVAL, NIGHTS), 0.9, asked())).isFalse();
        assertThat(WholeStay.isTold(List.of(ROOM, ARRIVAL), 0.9, asked())).isFalse();
        assertThat(WholeStay.isTold(List.of(ROOM, NIGHTS), 0.9, asked())).isFalse();
    }

    @Test
    void whoWasAskedAnswers() {
        assertThat(WholeStay.isTold(List.of(ROOM, ARRIVAL, NIGHTS), 0.9, asked(EntityTypes.CHECK_IN)))
                .isFalse();
    }

    @Test
    void aTextThatIsMostlyAboutSomethingElseIsNone() {
        assertThat(WholeStay.isTold(List.of(ROOM, ARRIVAL, NIGHTS), 0.2, asked()))
                .isFalse();
    }

    @Test
    void onlyWhatWasTakenForDataBecomesAWish() {
        assertThat(WholeStay.wish(new ScoredIntent(Intents.INFORM, 0.4)))
                .isEqualTo(new ScoredIntent(Intents.MAKE_RESERVATION, 0.6));
        assertThat(WholeStay.wish(new ScoredIntent(Intents.GREETING, 0.4)))
                .isEqualTo(new ScoredIntent(Intents.GREETING, 0.4));
    }

    private static Frame asked(String... types) {
        return new Frame(LocalDateTime.parse("2026-11-20T10:00"), "UY", List.of(types));
    }
}
