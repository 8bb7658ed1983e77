package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.rooms.SaidBudget;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Reading;
import java.util.Set;

/** Whether a text begins a booking. */
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
                || reading.wants(Intents.INFORM) && (has(reading, OF_A_PARTY) || isADay(reading));
    }

    /** Who says nothing but a day means that of an arrival: "le 9". */
    private static boolean isADay(Reading reading) {
        return reading.last(EntityTypes.DATE)
                .filter(day -> reading.text().replace(day.text(), "").chars().noneMatch(Character::isLetterOrDigit))
                .isPresent();
    }

    private static boolean has(Reading reading, Set<String> types) {
        return types.stream().anyMatch(type -> !reading.values(type).isEmpty());
    }
}
