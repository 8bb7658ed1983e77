package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.ticket.TicketWish;
import org.springframework.stereotype.Component;

/** Says honestly that the hotel's system does not answer, and lets a person know. */
@Component
public class PmsTrouble {

    /** Says this phrase, and opens a ticket. */
    public void tell(Scene scene, String phrase) {
        scene.say(phrase);
        report(scene);
    }

    /** Opens a ticket without a word to the guest. */
    void report(Scene scene) {
        scene.ticket(
                "pms_down",
                TicketWish.Priority.URGENT,
                "The hotel's system does not answer; a guest is waiting for rooms or a booking.");
    }
}
