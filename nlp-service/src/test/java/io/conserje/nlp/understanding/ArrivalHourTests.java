package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalHourTests {

    private final ArrivalHour arrivalHour = new ArrivalHour();

    @ParameterizedTest
    @CsvSource({
        "late_checkin, 0.8, 19:00, inform",
        "late_checkin, 0.8, 2026-11-20T12:30, inform",
        "late_checkin, 0.8, 21:00, late_checkin",
        "late_checkin, 0.8, 01:30, late_checkin",
        "late_checkin, 0.98, 19:00, late_checkin",
        "early_checkin, 0.8, 17:00, ask_checkin_time",
        "early_checkin, 0.8, 09:00, early_checkin",
        "ask_pool, 0.8, 19:00, ask_pool"
    })
    void byDayAnArrivalIsNeitherLateNorEarly(String intent, double confidence, String hour, String heard) {
        assertThat(names(List.of(new ScoredIntent(intent, confidence)), hour)).containsExactly(heard);
    }

    @Test
    void besideAWishTheHourIsOnlyTold() {
        List<ScoredIntent> chosen =
                List.of(new ScoredIntent(Intents.MAKE_RESERVATION, 0.9), new ScoredIntent(Intents.LATE_CHECKIN, 0.6));

        assertThat(names(chosen, "19:00")).containsExactly(Intents.MAKE_RESERVATION);
    }

    @Test
    void besideALaterDepartureTheHourIsNotOneOfArrival() {
        List<ScoredIntent> chosen =
                List.of(new ScoredIntent(Intents.LATE_CHECKOUT, 0.9), new ScoredIntent(Intents.EARLY_CHECKIN, 0.8));

        assertThat(names(chosen, "17:00")).containsExactly(Intents.LATE_CHECKOUT, Intents.EARLY_CHECKIN);
    }

    @Test
    void anHourThatMayBeOneOfTheMorningIsLeftToTheWords() {
        Value halfPastSix = new Value(EntityTypes.TIME, 0, 5, "18:30", List.of("06:30"), null);

        assertThat(arrivalHour.heard(List.of(new ScoredIntent(Intents.EARLY_CHECKIN, 0.99)), List.of(halfPastSix)))
                .containsExactly(new ScoredIntent(Intents.EARLY_CHECKIN, 0.99));
        assertThat(arrivalHour.heard(List.of(new ScoredIntent(Intents.EARLY_CHECKIN, 0.8)), List.of(halfPastSix)))
                .containsExactly(new ScoredIntent(Intents.ASK_CHECKIN_TIME, 0.8));
    }

    @Test
    void ofTwoHoursNeitherTells() {
        assertThat(names(List.of(new ScoredIntent(Intents.LATE_CHECKIN, 0.8)), "15:00", "23:00"))
                .containsExactly(Intents.LATE_CHECKIN);
    }

    private List<String> names(List<ScoredIntent> chosen, String... hours) {
        List<Value> values = List.of(hours).stream()
                .map(hour -> Value.of(hour.contains("T") ? EntityTypes.DATETIME : EntityTypes.TIME, 0, 5, hour))
                .toList();
        return arrivalHour.heard(chosen, values).stream()
                .map(ScoredIntent::name)
                .toList();
    }
}
