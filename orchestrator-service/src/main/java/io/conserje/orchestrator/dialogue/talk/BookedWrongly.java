package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.Set;

/** Finds who was booked for in this talk and says that it is wrong or not wanted, tells another name or address, or counts who comes anew. */
final class BookedWrongly {

    private static final Set<String> DAYS =
            Set.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE_RANGE, EntityTypes.DATE);
    private static final Set<String> PEOPLE =
            Set.of(EntityTypes.GUESTS, EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.NUMBER);
    private static final Set<String> WHO = Set.of(EntityTypes.PERSON_NAME, EntityTypes.EMAIL);

    private BookedWrongly() {}

    /** Whether the text says so; days would begin another stay. */
    static boolean isTold(Scene scene, Reading reading) {
        if (scene.state().pending().booked() == null) {
            return false;
        }
        if (reading.has(Nuance.CALLS_OFF) && !reading.has(Nuance.CANCEL_LATER)) {
            return true;
        }
        if (has(reading, DAYS)) {
            return false;
        }
        boolean counts = has(reading, PEOPLE);
        boolean names = has(reading, WHO);
        boolean isWrong = reading.has(Nuance.BOOKED_WRONG) && (counts || names);
        boolean isOther = counts && reading.has(Nuance.RESERVE) || names;
        return isWrong
                || isOther
                        && !reading.wantsAny(IntentGroups.STAY)
                        && !reading.wants(Intents.THANKS)
                        && !reading.wants(Intents.GREETING);
    }

    private static boolean has(Reading reading, Set<String> types) {
        return types.stream().anyMatch(type -> !reading.values(type).isEmpty());
    }
}
