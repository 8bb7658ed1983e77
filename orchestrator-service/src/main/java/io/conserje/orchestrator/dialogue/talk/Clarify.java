package io.conserje.orchestrator.dialogue.talk;

import io.conserje.orchestrator.dialogue.scene.Menu;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import io.conserje.orchestrator.ticket.TicketWish;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks again twice, the second time with options, then fetches a person; nothing is ever done on a guess. */
@Component
@Order(14)
class Clarify implements Skill {

    private static final int ENOUGH = 3;

    private final HandOver handOver;

    Clarify(HandOver handOver) {
        this.handOver = handOver;
    }

    @Override
    public boolean answer(Scene scene, Reading reading) {
        int misses = scene.state().misses() + 1;
        scene.remember(scene.state().missed(misses));
        scene.missed(reading.asNotUnderstood());
        if (misses >= ENOUGH) {
            scene.understood();
            handOver.bring(
                    scene,
                    "not_understood",
                    TicketWish.Priority.NORMAL,
                    "handover.misses",
                    "The agent did not understand a guest three times in a row.");
            return true;
        }
        if (misses == 1) {
            scene.say("clarify.first");
        } else {
            scene.say("clarify.options");
            Menu.offer(scene);
        }
        return true;
    }
}
