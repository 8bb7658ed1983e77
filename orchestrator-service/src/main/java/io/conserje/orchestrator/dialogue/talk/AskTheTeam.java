package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import io.conserje.orchestrator.ticket.TicketWish;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Passes what only the team can do to the team: bookings that stand already, and requests that are not for the stay being booked. */
@Component
@Order(3)
class AskTheTeam implements Skill {

    private final HandOver handOver;

    AskTheTeam(HandOver handOver) {
        this.handOver = handOver;
    }

    @Override
    public boolean answer(Scene scene, Reading reading) {
        if (TakeWish.isOne(scene, reading)) {
            return false;
        }
        boolean inBooking = scene.state().step().isBooking()
                && reading.values(EntityTypes.BOOKING_REFERENCE).isEmpty();
        if (inBooking && changesTheDraft(reading)) {
            return false;
        }
        if (reading.wantsAny(IntentGroups.EXISTING) && !inBooking) {
            handOver.bring(
                    scene,
                    "existing_booking",
                    TicketWish.Priority.NORMAL,
                    "existing",
                    "A guest asks about a booking that stands.");
            return true;
        }
        if (reading.wantsAny(IntentGroups.REQUEST)) {
            handOver.bring(
                    scene, "request", TicketWish.Priority.NORMAL, "handover", "A guest asks the house for something.");
            return true;
        }
        return false;
    }

    /** In the middle of a booking "change it" and "cancel it" mean the one being made. */
    private static boolean changesTheDraft(Reading reading) {
        return reading.wants(Intents.MODIFY_RESERVATION) || reading.wants(Intents.CANCEL_RESERVATION);
    }
}
