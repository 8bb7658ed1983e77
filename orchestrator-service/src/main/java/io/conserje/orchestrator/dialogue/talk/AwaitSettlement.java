package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** While nobody knows whether a booking stands, says just that; a second booking is impossible, and what is wished or told meanwhile is noted for the team. */
@Component
@Order(4)
class AwaitSettlement implements Skill {

    /** Only waits or asks how it stands. */
    private static final Set<String> WAITS = Set.of(
            Intents.AFFIRM,
            Intents.CHECK_RESERVATION,
            Intents.REPEAT,
            Intents.THANKS,
            Intents.GREETING,
            Intents.GOODBYE,
            Intents.SMALLTALK,
            Intents.HELP);

    private static final Set<String> OF_A_QUESTION =
            Set.of(EntityTypes.AMENITY, EntityTypes.MEAL, EntityTypes.TIME, EntityTypes.PERSON_NAME);

    @Override
    public boolean answer(Scene scene, Reading reading) {
        if (scene.state().step() != Step.BOOKING_UNKNOWN) {
            return false;
        }
        if (TakeWish.wishes(reading) || tellsMore(reading)) {
            TakeWish.note(scene, reading);
        } else if (reading.wantsAny(IntentGroups.HOUSE)) {
            HouseQuestion.tell(scene, reading);
        }
        scene.say("still_checking");
        return true;
    }

    /** Whatever is not understood may put right what is being booked. */
    private static boolean tellsMore(Reading reading) {
        boolean changes = reading.wants(Intents.MODIFY_RESERVATION)
                || reading.wants(Intents.CANCEL_RESERVATION)
                || reading.wants(Intents.DENY)
                || reading.has(Nuance.CHANGES)
                || reading.understanding().entities().stream().anyMatch(value -> !OF_A_QUESTION.contains(value.type()));
        boolean waits = reading.wantsAny(WAITS) || reading.has(Nuance.PAUSE) || reading.has(Nuance.FILLER);
        return changes || !waits && !reading.wantsAny(IntentGroups.HOUSE);
    }
}
