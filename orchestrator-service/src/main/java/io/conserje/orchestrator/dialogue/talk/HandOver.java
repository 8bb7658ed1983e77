package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import io.conserje.orchestrator.ticket.TicketWish;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings a person in: in an emergency, for a complaint, when one is asked for. */
@Component
@Order(3)
public class HandOver implements Skill {

    private static final String WANTED = "handover";

    @Override
    public boolean answer(Scene scene, Reading reading) {
        if (isDanger(reading)) {
            alarm(scene);
            if (scene.state().step() != Step.BOOKING_UNKNOWN) {
                scene.handOver();
            }
            return true;
        }
        if (reading.wants(Intents.COMPLAINT)) {
            bring(scene, "complaint", TicketWish.Priority.URGENT, "handover.complaint", "A guest complains.");
            return true;
        }
        if (tellsOfTroubleBesideAStay(reading)) {
            scene.say("wish.noted");
            scene.ticket("complaint", TicketWish.Priority.URGENT, "A guest complains, and wants another stay beside.");
            return false;
        }
        if (reading.wants(Intents.HUMAN_HANDOFF)
                && !RoomChoice.isName(scene.state().rooms().shown(), reading)) {
            toAPerson(scene);
            return true;
        }
        return false;
    }

    /** "No hot water in 12 again, and we need one more room tomorrow": the team hears of the one, the other is gone on with. */
    private static boolean tellsOfTroubleBesideAStay(Reading reading) {
        return "negative".equals(reading.understanding().sentiment().label())
                && !reading.values(EntityTypes.ROOM_NUMBER).isEmpty()
                && !reading.values(EntityTypes.ROOMS).isEmpty()
                && reading.wantsAny(IntentGroups.STAY);
    }

    /** Whether somebody may be in danger. */
    public static boolean isDanger(Reading reading) {
        return reading.understanding().urgent() || reading.wants(Intents.EMERGENCY);
    }

    /** Tells the guest and the team, whoever has the conversation, and each time anew: a danger grows while nobody is there. */
    public static void alarm(Scene scene) {
        scene.say(scene.teamHas(TicketWish.EMERGENCY) ? "handover.emergency_again" : "handover.emergency");
        scene.ticket(TicketWish.EMERGENCY, TicketWish.Priority.URGENT, "A guest reports an emergency.");
    }

    /** The guest asked for a person. */
    public void toAPerson(Scene scene) {
        String said = scene.teamHas(WANTED) ? "team.has_it" : "handover";
        bring(scene, WANTED, TicketWish.Priority.NORMAL, said, "A guest wants to speak with a person.");
    }

    /**
     * Tells the guest, opens a ticket and falls silent. While a booking is being checked the agent stays, since only it can tell
     * the guest how that ends; the ticket is opened all the same.
     */
    public void bring(Scene scene, String kind, TicketWish.Priority priority, String phrase, String summary) {
        scene.say(phrase);
        scene.ticket(kind, priority, summary);
        if (scene.state().step() != Step.BOOKING_UNKNOWN) {
            scene.handOver();
        }
    }
}
