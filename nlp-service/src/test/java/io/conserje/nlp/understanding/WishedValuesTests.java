package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Value;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WishedValuesTests {

    private static final Predicate<Value> NOT_SAID = _ -> false;
    private static final Predicate<Value> SAID = _ -> true;

    private final WishedValues wished = new WishedValues();

    @Test
    void daysOfAWishForARoomAreOfAStay() {
        assertThat(wished.areOfStay(wish(Intents.CANCEL_RESERVATION, 0.6))).isTrue();
        assertThat(wished.areOfStay(wish(Intents.CANCEL_RESERVATION, 0.2))).isFalse();
        assertThat(wished.areOfStay(wish(Intents.ASK_PRICE, 0.9))).isFalse();
    }

    @Test
    void daysOfAWishForATableAreNot() {
        assertThat(wished.areOfStay(List.of(
                        new ScoredIntent(Intents.CANCEL_RESERVATION, 0.9),
                        new ScoredIntent(Intents.SERVICE_RESERVATION, 0.8))))
                .isFalse();
    }

    @Test
    void theOnlyDayBesideAWishAboutLeavingIsTheDeparture() {
        assertThat(wished.withRole(List.of(day(EntityTypes.DATE)), wish(Intents.LATE_CHECKOUT, 0.9), NOT_SAID))
                .containsExactly(day(EntityTypes.CHECK_OUT));
        assertThat(wished.withRole(List.of(day(EntityTypes.DATE)), wish(Intents.EARLY_CHECKIN, 0.9), NOT_SAID))
                .containsExactly(day(EntityTypes.CHECK_IN));
    }

    @Test
    void aDayBesideABarOrATaxiIsNoArrivalHoweverLateItSounds() {
        Value bar = Value.of(EntityTypes.AMENITY, 20, 23, "bar");
        List<ScoredIntent> taxi =
                List.of(new ScoredIntent(Intents.TRANSPORTATION, 0.8), new ScoredIntent(Intents.LATE_CHECKIN, 0.7));

        assertThat(wished.withRole(List.of(day(EntityTypes.DATE), bar), wish(Intents.LATE_CHECKIN, 0.9), NOT_SAID))
                .containsExactly(day(EntityTypes.DATE), bar);
        assertThat(wished.withRole(List.of(day(EntityTypes.DATE)), taxi, NOT_SAID))
                .containsExactly(day(EntityTypes.DATE));
        assertThat(wished.withRole(List.of(day(EntityTypes.DATE), bar), wish(Intents.EARLY_CHECKIN, 0.9), NOT_SAID))
                .containsExactly(day(EntityTypes.CHECK_IN), bar);
    }

    @Test
    void twoDaysOrADoubtfulWishKeepTheirRoles() {
        List<Value> both = List.of(day(EntityTypes.CHECK_IN), day(EntityTypes.DATE));

        assertThat(wished.withRole(both, wish(Intents.LATE_CHECKOUT, 0.9), NOT_SAID))
                .isEqualTo(both);
        assertThat(wished.withRole(List.of(day(EntityTypes.DATE)), wish(Intents.LATE_CHECKOUT, 0.4), NOT_SAID))
                .containsExactly(day(EntityTypes.DATE));
    }

    @Test
    void aRoleThatWasSaidIsKept() {
        assertThat(wished.withRole(List.of(day(EntityTypes.CHECK_IN)), wish(Intents.LATE_CHECKOUT, 0.9), SAID))
                .containsExactly(day(EntityTypes.CHECK_IN));
        assertThat(wished.withRole(List.of(day(EntityTypes.CHECK_OUT)), wish(Intents.GOODBYE, 0.9), SAID))
                .containsExactly(day(EntityTypes.CHECK_OUT));
    }

    @Test
    void whoSaysGoodbyeUntilADayDoesNotLeaveOnIt() {
        assertThat(wished.withRole(List.of(day(EntityTypes.CHECK_OUT)), wish(Intents.GOODBYE, 0.9), NOT_SAID))
                .containsExactly(day(EntityTypes.DATE));
    }

    @Test
    void onlyASureWishOfTheHotelsIsOne() {
        assertThat(wished.isWish(wish(Intents.ASK_POOL, 0.7))).isTrue();
        assertThat(wished.isWish(wish(Intents.EARLY_CHECKOUT, 0.55)))
                .as("\"I'm leaving for a few days\"")
                .isFalse();
        assertThat(wished.isWish(wish(Intents.ASK_POOL, 0.2))).isFalse();
        assertThat(wished.isWish(wish(Intents.INFORM, 0.9))).isFalse();
        assertThat(wished.isWish(
                        List.of(new ScoredIntent(Intents.AFFIRM, 0.98), new ScoredIntent(Intents.ASK_PARKING, 0.9))))
                .as("a yes or a greeting that is surer takes nothing from the wish beside it")
                .isTrue();
        assertThat(wished.isWish(List.of())).isFalse();
    }

    private static Value day(String type) {
        return Value.of(type, 0, 8, "2026-11-21");
    }

    private static List<ScoredIntent> wish(String name, double confidence) {
        return List.of(new ScoredIntent(name, confidence));
    }
}
