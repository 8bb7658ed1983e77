package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.turn.Incoming;
import org.springframework.stereotype.Component;

/** Takes the guest's own number out of shared details, and goes on with the booking that wanted it. */
@Component
public class TakeContact {

    private final AskPhone phone;
    private final BookStay booking;

    TakeContact(AskPhone phone, BookStay booking) {
        this.phone = phone;
        this.booking = booking;
    }

    /** False for somebody else's details, which nobody here can do anything with. */
    public boolean take(Scene scene, Incoming.Message message) {
        if (!phone.take(scene, message)) {
            return false;
        }
        if (scene.state().step().isBooking()) {
            booking.advance(scene);
        }
        return true;
    }
}
