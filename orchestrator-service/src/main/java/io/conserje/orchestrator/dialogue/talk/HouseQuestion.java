package io.conserje.orchestrator.dialogue.talk;

import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Menu;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says honestly that nobody has told us, and offers a person; then the open question goes on. What a wish is about the team answers with it. */
@Component
@Order(4)
public class HouseQuestion implements Skill {

    @Override
    public boolean answer(Scene scene, Reading reading) {
        if (!isOne(scene, reading)) {
            return false;
        }
        scene.remember(scene.state().missed(0));
        scene.say("house.unknown");
        Menu.offerPerson(scene);
        return !scene.state().step().isBooking() && !reading.wantsAny(IntentGroups.STAY);
    }

    /** Who is booking and asks about money asks how this house takes it; without an open booking it is about one that stands. */
    public static boolean isOne(Scene scene, Reading reading) {
        boolean asks = reading.wantsAny(IntentGroups.HOUSE)
                || scene.state().step().isBooking() && reading.wantsAny(IntentGroups.MONEY);
        return asks && !TakeWish.isOne(scene, reading);
    }
}
