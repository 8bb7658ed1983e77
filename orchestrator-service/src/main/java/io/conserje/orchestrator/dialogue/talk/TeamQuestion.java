package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.orchestrator.turn.Decision;

/** A question about the house that nobody here can answer, and that is passed on to the team. */
public final class TeamQuestion {

    private static final String KIND = "house_question";

    private TeamQuestion() {}

    /** Passes it on, and says so. */
    public static void pass(Scene scene) {
        scene.say(scene.teamHas(KIND) ? "team.has_it" : "team.asked");
        scene.ticket(
                KIND,
                TicketWish.Priority.NORMAL,
                "A guest asked about the house what the agent does not know, and wants the team to answer.");
    }

    /** Whether one was passed on in this turn already. */
    static boolean isPassed(Scene scene) {
        return scene.opens(KIND);
    }

    /** Whether a yes to the summary has the team asked as well: "yes, book it, and please ask them about the breakfast". */
    public static boolean isBesideAYes(Scene scene, Reading reading) {
        return scene.state().step() == Step.CONFIRMING
                && reading.wants(Intents.AFFIRM)
                && reading.has(Nuance.ASK)
                && !reading.wants(Intents.DENY)
                && !reading.text().contains("?");
    }

    /** Says it with the outcome of a booking, where it was passed on beside the wish to book. */
    public static void sayAgain(Scene scene, Decision decision) {
        if (decision.tickets().stream().anyMatch(ticket -> KIND.equals(ticket.kind()))) {
            scene.say("team.asked");
        }
    }
}
