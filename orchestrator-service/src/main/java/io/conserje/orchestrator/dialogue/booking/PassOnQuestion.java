package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import io.conserje.orchestrator.ticket.TicketWish;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Passes a question about the house on to the team, once the guest says yes to that; then the open question goes on. */
@Component
@Order(5)
class PassOnQuestion implements Skill {

    private static final String KIND = "house_question";

    private final MakeBooking making;

    PassOnQuestion(MakeBooking making) {
        this.making = making;
    }

    @Override
    public boolean answer(Scene scene, Reading reading) {
        boolean offered = scene.state().pending().teamOffered();
        scene.remember(scene.state().with(scene.state().pending().offeringTeam(false)));
        if (!offered || !agrees(reading)) {
            return false;
        }
        scene.remember(scene.state().missed(0));
        scene.say(scene.teamHas(KIND) ? "team.has_it" : "team.asked");
        scene.ticket(
                KIND,
                TicketWish.Priority.NORMAL,
                "A guest asked about the house what the agent does not know, and wants the team to answer.");
        if (scene.state().step().isBooking()) {
            making.again(scene);
        }
        return true;
    }

    /** Who gives a value or asks something else says yes to that. */
    private static boolean agrees(Reading reading) {
        return (reading.wants(Intents.AFFIRM) || reading.has(Nuance.ASK))
                && !reading.wants(Intents.DENY)
                && !reading.wantsAny(IntentGroups.HOUSE)
                && !reading.wantsAny(IntentGroups.STAY)
                && reading.understanding().entities().isEmpty();
    }
}
