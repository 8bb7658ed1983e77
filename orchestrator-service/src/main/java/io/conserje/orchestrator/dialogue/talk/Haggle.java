package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Menu;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells who finds the price too high where prices come from, and who may have a better one; then the open question goes on. */
@Component
@Order(9)
class Haggle implements Skill {

    @Override
    public boolean answer(Scene scene, Reading reading) {
        if (!reading.has(Nuance.HAGGLE)
                || reading.wants(Intents.DENY) && !isAPrice(scene, reading)
                || reading.wants(Intents.DENY) && reading.has(Nuance.GIVES_UP)
                || reading.wants(Intents.AFFIRM)
                || reading.wants(Intents.CANCEL_RESERVATION)
                || RoomChoice.asksForCheaper(reading.text())) {
            return false;
        }
        scene.understood();
        scene.say("price.fixed");
        Menu.offerPerson(scene);
        return !scene.state().step().isBooking() && !reading.wantsAny(IntentGroups.STAY);
    }

    /** "Too expensive" is no plain no while there are prices to speak of. */
    private static boolean isAPrice(Scene scene, Reading reading) {
        return scene.state().step().isBooking()
                && !scene.state().rooms().shown().isEmpty()
                && !reading.has(Nuance.NO);
    }
}
