package io.conserje.nlp.understanding;

import static io.conserje.nlp.understanding.ChosenIntents.names;
import static io.conserje.nlp.understanding.ChosenIntents.scored;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntentChoiceTests {

    private static final List<Value> NOTHING = List.of();
    private static final List<Value> A_DAY = List.of(Value.of(EntityTypes.CHECK_IN, 0, 8, "2026-11-27"));

    @Test
    void everySureIntentIsChosenTheSurestFirst() {
        assertThat(names(NOTHING, 0, false, Map.of(Intents.ASK_POOL, 0.7, Intents.GREETING, 0.9, Intents.REVIEW, 0.2)))
                .containsExactly(Intents.GREETING, Intents.ASK_POOL);
    }

    @Test
    void besideASurerWishAnotherHasToBeMoreThanLikely() {
        assertThat(names(NOTHING, 0, false, Map.of(Intents.ASK_POOL, 0.9, Intents.GREETING, 0.59)))
                .containsExactly(Intents.ASK_POOL);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.GREETING, 0.55))).containsExactly(Intents.GREETING);
    }

    @Test
    void aVagueWishBesideASurerOneHasToBeSurer() {
        assertThat(names(NOTHING, 0, false, Map.of(Intents.ASK_POOL, 0.9, Intents.SPECIAL_REQUEST, 0.65)))
                .containsExactly(Intents.ASK_POOL);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.ASK_POOL, 0.9, Intents.SPECIAL_REQUEST, 0.72)))
                .containsExactly(Intents.ASK_POOL, Intents.SPECIAL_REQUEST);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.SPECIAL_REQUEST, 0.65)))
                .containsExactly(Intents.SPECIAL_REQUEST);
    }

    @Test
    void aReproachBesideAWishIsHeardLikeAnyOther() {
        assertThat(names(NOTHING, 0, false, Map.of(Intents.REQUEST_MAINTENANCE, 0.9, Intents.COMPLAINT, 0.6)))
                .containsExactly(Intents.REQUEST_MAINTENANCE, Intents.COMPLAINT);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.REQUEST_HOUSEKEEPING, 0.9, Intents.COMPLAINT, 0.55)))
                .containsExactly(Intents.REQUEST_HOUSEKEEPING);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.COMPLAINT, 0.55))).containsExactly(Intents.COMPLAINT);
    }

    @Test
    void whatBringsStaffNeedsMoreThanAGuess() {
        assertThat(names(NOTHING, 0, false, Map.of(Intents.MAKE_RESERVATION, 0.9, Intents.HUMAN_HANDOFF, 0.7)))
                .containsExactly(Intents.MAKE_RESERVATION);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.CANCEL_RESERVATION, 0.9, Intents.COMPLAINT, 0.59)))
                .containsExactly(Intents.CANCEL_RESERVATION);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.MAKE_RESERVATION, 0.9, Intents.HUMAN_HANDOFF, 0.8)))
                .containsExactly(Intents.MAKE_RESERVATION, Intents.HUMAN_HANDOFF);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.HUMAN_HANDOFF, 0.6))).containsExactly(Intents.HUMAN_HANDOFF);
    }

    @Test
    void whatIsNotOursStandsAlone() {
        assertThat(names(NOTHING, 0, false, Map.of(Intents.OUT_OF_SCOPE, 0.9, Intents.ASK_POOL, 0.6)))
                .containsExactly(Intents.OUT_OF_SCOPE);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.ASK_POOL, 0.1))).containsExactly(Intents.OUT_OF_SCOPE);
    }

    @Test
    void nothingButDataInforms() {
        assertThat(names(A_DAY, 0.9, false, Map.of(Intents.OUT_OF_SCOPE, 0.9))).containsExactly(Intents.INFORM);
        assertThat(names(A_DAY, 0.2, false, Map.of(Intents.OUT_OF_SCOPE, 0.9))).containsExactly(Intents.OUT_OF_SCOPE);
    }

    @Test
    void aValueThatIsHardlyAnythingOfAStrangeTextIsNoData() {
        assertThat(names(A_DAY, 0.2, false, Map.of(Intents.OUT_OF_SCOPE, 0.25))).containsExactly(Intents.OUT_OF_SCOPE);
        assertThat(names(A_DAY, 0.4, false, Map.of(Intents.OUT_OF_SCOPE, 0.25))).containsExactly(Intents.INFORM);
        assertThat(names(A_DAY, 0.2, false, Map.of(Intents.ASK_POOL, 0.25))).containsExactly(Intents.INFORM);
    }

    @Test
    void anAnswerToWhatWasAskedInformsBesideAWish() {
        assertThat(answered(Intents.AFFIRM, 0.9)).containsExactly(Intents.AFFIRM, Intents.INFORM);
    }

    @Test
    void whoInformsWantsNothingElse() {
        assertThat(names(A_DAY, 0.5, false, Map.of(Intents.INFORM, 0.9, Intents.LATE_CHECKIN, 0.6)))
                .containsExactly(Intents.INFORM);
        assertThat(names(A_DAY, 0.5, false, Map.of(Intents.INFORM, 0.6, Intents.LATE_CHECKIN, 0.9)))
                .containsExactly(Intents.LATE_CHECKIN);
    }

    @Test
    void dataStaysBesideAYesOrANo() {
        assertThat(names(A_DAY, 0.5, false, Map.of(Intents.DENY, 0.9, Intents.INFORM, 0.6)))
                .containsExactly(Intents.DENY, Intents.INFORM);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.AFFIRM, 0.9, Intents.INFORM, 0.6)))
                .containsExactly(Intents.AFFIRM, Intents.INFORM);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.DENY, 0.9, Intents.INFORM, 0.6, Intents.ASK_POOL, 0.7)))
                .containsExactly(Intents.DENY, Intents.ASK_POOL);
    }

    @Test
    void aYesOrANoStaysBesideDataThatIsSurer() {
        assertThat(names(A_DAY, 0.5, false, Map.of(Intents.INFORM, 0.9, Intents.DENY, 0.8)))
                .containsExactly(Intents.INFORM, Intents.DENY);
        assertThat(names(
                        A_DAY, 0.5, false, Map.of(Intents.INFORM, 0.9, Intents.AFFIRM, 0.8, Intents.LATE_CHECKIN, 0.6)))
                .containsExactly(Intents.INFORM, Intents.AFFIRM);
    }

    /** "No, the 27th": a day beside a no tells it, where the models hear at least something of it. */
    @Test
    void aDatumBesideAYesOrANoIsTold() {
        assertThat(names(A_DAY, 0.3, false, Map.of(Intents.DENY, 0.9, Intents.INFORM, 0.3)))
                .containsExactly(Intents.DENY, Intents.INFORM);
        assertThat(names(A_DAY, 0.3, false, Map.of(Intents.AFFIRM, 0.9, Intents.INFORM, 0.3)))
                .containsExactly(Intents.AFFIRM, Intents.INFORM);
        assertThat(names(A_DAY, 0.3, false, Map.of(Intents.DENY, 0.9, Intents.INFORM, 0.1)))
                .containsExactly(Intents.DENY);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.DENY, 0.9, Intents.INFORM, 0.3)))
                .containsExactly(Intents.DENY);
        assertThat(names(A_DAY, 0.3, false, Map.of(Intents.DENY, 0.9, Intents.INFORM, 0.3, Intents.ASK_POOL, 0.9)))
                .containsExactly(Intents.DENY, Intents.ASK_POOL);
    }

    /** Who greets wishes for nothing with it: the surest wish has to be no surer behind a good morning than without one. */
    @Test
    void aCourtesyTakesNoWishesPlace() {
        assertThat(names(NOTHING, 0, false, Map.of(Intents.GREETING, 0.9, Intents.ASK_POOL, 0.55)))
                .containsExactly(Intents.GREETING, Intents.ASK_POOL);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.GREETING, 0.9, Intents.ASK_POOL, 0.45)))
                .containsExactly(Intents.GREETING);
    }

    @Test
    void someWishesAreHeardMoreOftenThanTheyAreMeantAndOthersLess() {
        assertThat(names(NOTHING, 0, false, Map.of(Intents.ASK_POOL, 0.9, Intents.ASK_AMENITIES, 0.75)))
                .containsExactly(Intents.ASK_POOL);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.ASK_POOL, 0.9, Intents.GOODBYE, 0.75)))
                .containsExactly(Intents.ASK_POOL);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.ASK_POOL, 0.9, Intents.REQUEST_HOUSEKEEPING, 0.52)))
                .containsExactly(Intents.ASK_POOL, Intents.REQUEST_HOUSEKEEPING);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.ASK_POOL, 0.9, Intents.PAYMENT, 0.52)))
                .containsExactly(Intents.ASK_POOL, Intents.PAYMENT);
    }

    @Test
    void anAlarmNeedsMoreThanAGuess() {
        assertThat(names(NOTHING, 0, false, Map.of(Intents.EMERGENCY, 0.6))).containsExactly(Intents.OUT_OF_SCOPE);
        assertThat(names(NOTHING, 0, true, Map.of(Intents.EMERGENCY, 0.2))).containsExactly(Intents.EMERGENCY);
    }

    @Test
    void ofKinASecondOneHasToBeSurer() {
        assertThat(names(
                        NOTHING,
                        0,
                        false,
                        Map.of(
                                Intents.CANCEL_RESERVATION,
                                0.95,
                                Intents.CHECK_RESERVATION,
                                0.65,
                                Intents.ASK_POOL,
                                0.6)))
                .containsExactly(Intents.CANCEL_RESERVATION, Intents.ASK_POOL);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.CANCEL_RESERVATION, 0.95, Intents.MAKE_RESERVATION, 0.75)))
                .containsExactly(Intents.CANCEL_RESERVATION, Intents.MAKE_RESERVATION);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.EARLY_CHECKIN, 0.95, Intents.LATE_CHECKIN, 0.75)))
                .containsExactly(Intents.EARLY_CHECKIN);
    }

    /** "A blanket for 21 and have the tap seen to": who asks for one thing often asks for another. */
    @Test
    void whatIsToBeBroughtAndDoneIsOftenWantedTogether() {
        assertThat(names(
                        NOTHING,
                        0,
                        false,
                        Map.of(Intents.REQUEST_ROOM_SERVICE, 0.95, Intents.REQUEST_HOUSEKEEPING, 0.65)))
                .containsExactly(Intents.REQUEST_ROOM_SERVICE, Intents.REQUEST_HOUSEKEEPING);
        assertThat(names(
                        NOTHING,
                        0,
                        false,
                        Map.of(Intents.REQUEST_MAINTENANCE, 0.95, Intents.REQUEST_HOUSEKEEPING, 0.48)))
                .containsExactly(Intents.REQUEST_MAINTENANCE);
    }

    @Test
    void aServiceIsBookedSomewhere() {
        assertThat(names(NOTHING, 0, false, Map.of(Intents.MAKE_RESERVATION, 0.9, Intents.SERVICE_RESERVATION, 0.7)))
                .containsExactly(Intents.MAKE_RESERVATION);
        assertThat(names(
                        NOTHING,
                        0,
                        false,
                        Map.of(
                                Intents.CANCEL_RESERVATION,
                                0.9,
                                Intents.SERVICE_RESERVATION,
                                0.7,
                                Intents.ASK_SPA,
                                0.6)))
                .containsExactly(Intents.CANCEL_RESERVATION, Intents.SERVICE_RESERVATION, Intents.ASK_SPA);
    }

    @Test
    void aStayThatIsChangedIsNotBookedAnewUnlessThatIsSure() {
        assertThat(names(NOTHING, 0, false, Map.of(Intents.MAKE_RESERVATION, 0.7, Intents.MODIFY_RESERVATION, 0.9)))
                .containsExactly(Intents.MODIFY_RESERVATION);
        assertThat(names(NOTHING, 0, false, Map.of(Intents.MAKE_RESERVATION, 0.95, Intents.MODIFY_RESERVATION, 0.9)))
                .containsExactly(Intents.MAKE_RESERVATION, Intents.MODIFY_RESERVATION);
    }

    @Test
    void whoBooksATableBooksARoomOnlyWhenThatIsSure() {
        assertThat(withTable(0.7)).containsExactly(Intents.ASK_RESTAURANT, Intents.SERVICE_RESERVATION);
        assertThat(withTable(0.95))
                .containsExactly(Intents.MAKE_RESERVATION, Intents.ASK_RESTAURANT, Intents.SERVICE_RESERVATION);
    }

    private static List<String> withTable(double room) {
        return names(
                NOTHING,
                0,
                false,
                Map.of(Intents.ASK_RESTAURANT, 0.9, Intents.SERVICE_RESERVATION, 0.8, Intents.MAKE_RESERVATION, room));
    }

    @Test
    void aStayWithoutAVerbIsDataUnlessAWishToBookIsSure() {
        assertThat(names(A_DAY, 0.7, false, Map.of(Intents.MAKE_RESERVATION, 0.7)))
                .containsExactly(Intents.INFORM);
        assertThat(names(A_DAY, 0.7, false, Map.of(Intents.MAKE_RESERVATION, 0.85)))
                .containsExactly(Intents.MAKE_RESERVATION);
        assertThat(names(A_DAY, 0.3, false, Map.of(Intents.MAKE_RESERVATION, 0.7)))
                .containsExactly(Intents.MAKE_RESERVATION);
    }

    @Test
    void whoAnswersChangesTheAnswerAndNoBooking() {
        assertThat(answered(Intents.MODIFY_RESERVATION, 0.8)).containsExactly(Intents.INFORM);
        assertThat(answered(Intents.MODIFY_RESERVATION, 0.97))
                .containsExactly(Intents.MODIFY_RESERVATION, Intents.INFORM);
    }

    @Test
    void whoAnswersWantsNothingThatTheAnswerOnlySoundsLike() {
        assertThat(answered(Intents.LATE_CHECKIN, 0.9)).containsExactly(Intents.INFORM);
        assertThat(answered(Intents.MAKE_RESERVATION, 0.9)).containsExactly(Intents.INFORM);
        assertThat(answered(Intents.ASK_BREAKFAST, 0.97)).containsExactly(Intents.ASK_BREAKFAST, Intents.INFORM);
        assertThat(answered(Intents.ASK_PARKING, 0.7)).containsExactly(Intents.ASK_PARKING, Intents.INFORM);
    }

    private static List<String> answered(String wish, double confidence) {
        return ChosenIntents.answered(scored(Map.of(wish, confidence)), A_DAY, 0.5, EntityTypes.CHECK_IN);
    }
}
