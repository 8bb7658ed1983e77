package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;

/** A yes to a summary that is not meant for the summary alone: it depends on something, has a "but", or wants a meal that is not in the price. */
public final class ReservedYes {

    private ReservedYes() {}

    /** Whether the text is one; nothing may be booked by it. */
    public static boolean isOne(Scene scene, Reading reading) {
        return scene.state().step() == Step.CONFIRMING
                && (depends(reading) || agrees(reading) && !TeamQuestion.isBesideAYes(scene, reading) && adds(reading));
    }

    /** Whether nothing but a "but" makes it one: then a correction beside it is all that was meant. */
    public static boolean isOnlyABut(Reading reading) {
        return !depends(reading) && !wantsAMeal(reading) && !reading.wantsAny(IntentGroups.WISH);
    }

    /** Whether it wants something to eat, which the price of a stay says nothing of. */
    static boolean wantsAMeal(Reading reading) {
        return !reading.values(EntityTypes.MEAL).isEmpty() && !NoMeal.isOne(reading);
    }

    private static boolean depends(Reading reading) {
        boolean isIf = reading.has(Nuance.CONDITION)
                || reading.has(Nuance.IF_SO) && reading.text().contains("?");
        return isIf
                && (agrees(reading)
                        || reading.wants(Intents.MAKE_RESERVATION)
                        || reading.wantsAny(IntentGroups.WISH)
                        || !reading.values(EntityTypes.AMENITY).isEmpty());
    }

    /** When they come is told by the way; a question has its own answer, and so has who first of all wants something changed. */
    private static boolean adds(Reading reading) {
        return wantsAMeal(reading)
                || reading.has(Nuance.RESERVE)
                        && !isOnlyNoMeal(reading)
                        && !comes(reading)
                        && !reading.wantsMost(Intents.MODIFY_RESERVATION)
                        && !reading.wantsAny(IntentGroups.HOUSE)
                        && !reading.wantsAny(IntentGroups.MONEY);
    }

    /** An early arrival is none: it wants a room that may not be ready. */
    private static boolean comes(Reading reading) {
        return reading.wants(Intents.LATE_CHECKIN)
                || ArrivalHour.isIn(reading) && !reading.wants(Intents.EARLY_CHECKIN);
    }

    /** Without something that is in no price the yes is plain. */
    private static boolean isOnlyNoMeal(Reading reading) {
        return NoMeal.isOne(reading) && !reading.wantsAny(IntentGroups.WISH);
    }

    private static boolean agrees(Reading reading) {
        return reading.wants(Intents.AFFIRM);
    }
}
