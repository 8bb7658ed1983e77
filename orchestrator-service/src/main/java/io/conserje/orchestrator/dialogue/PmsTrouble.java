package io.conserje.orchestrator.dialogue;

import io.conserje.orchestrator.ticket.TicketWish;
import org.springframework.stereotype.Component;

/** Says honestly that the hotel's system does not answer, and lets a person know. */
@Component
class PmsTrouble {

    void tell(Scene scene, String phrase) {
        scene.say(phrase);
        report(scene);
    }

    void report(Scene scene) {
        scene.ticket(
                "pms_down",
                TicketWish.Priority.URGENT,
                "The hotel's system does not answer; a guest is waiting for rooms or a booking.");
    }
}
