package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.rooms.SaidBudget;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.SmallTalk;
import java.util.Set;

/** Whether a text begins a booking, or takes up again the one that was said no to. */
final class FirstWord {

    private static final Set<String> OF_A_STAY = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE_RANGE,
            EntityTypes.NIGHTS,
            EntityTypes.ADULTS,
            EntityTypes.ROOM_TYPE);

    /** Values that tables and visits have as well: they begin a stay where nothing else was wanted ("two rooms for five"). */
    private static final Set<String> OF_A_PARTY = Set.of(EntityTypes.ROOMS, EntityTypes.GUESTS, EntityTypes.CHILDREN);

    private FirstWord() {}

    /** A first word about a stay, or values that only a stay has. */
    static boolean begins(Reading reading) {
        return reading.wantsAny(IntentGroups.STAY)
                || has(reading, OF_A_STAY)
                || SaidBudget.isAlone(reading)
                || reading.wants(Intents.INFORM) && has(reading, OF_A_PARTY);
    }

    private static boolean has(Reading reading, Set<String> types) {
        return types.stream().anyMatch(type -> !reading.values(type).isEmpty());
    }

    /** Who thinks better of a no means what it was said to; an "ok" after it is none. */
    static boolean regrets(Scene scene, Reading reading) {
        return scene.state().pending().dropped() != null
                && reading.has(Nuance.REGRET)
                && !reading.wants(Intents.DENY)
                && !SmallTalk.isSmall(reading);
    }

    /** Who tells nothing new of a stay means the one that was dropped; everybody else begins anew. */
    static void takeUp(Scene scene, Reading reading) {
        boolean tells = has(reading, OF_A_STAY);
        scene.remember(
                tells
                        ? scene.state().with(scene.state().pending().dropping(null))
                        : scene.state().takenUpAgain());
    }
}
