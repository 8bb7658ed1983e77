package io.conserje.orchestrator.dialogue.talk;

import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** While nobody knows whether a booking stands, says just that; a second booking is impossible, a wish is noted for the team. */
@Component
@Order(4)
class AwaitSettlement implements Skill {

    @Override
    public boolean answer(Scene scene, Reading reading) {
        if (scene.state().step() != Step.BOOKING_UNKNOWN) {
            return false;
        }
        if (TakeWish.wishes(reading)) {
            TakeWish.note(scene, reading);
        } else if (reading.wantsAny(IntentGroups.HOUSE)) {
            scene.say("house.unknown.aside");
        }
        scene.say("still_checking");
        return true;
    }
}
