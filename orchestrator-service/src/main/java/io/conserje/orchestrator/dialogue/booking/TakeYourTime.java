package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.scene.Menu;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Waits for who asks to wait, and says again what was asked for who did not hear it; neither is a value, nor something not understood. */
@Component
@Order(2)
class TakeYourTime implements Skill {

    private final BookStay booking;

    TakeYourTime(BookStay booking) {
        this.booking = booking;
    }

    @Override
    public boolean answer(Scene scene, Reading reading) {
        boolean waits = reading.has(Nuance.PAUSE);
        boolean repeats = reading.has(Nuance.REPEAT) || reading.has(Nuance.FILLER);
        if (scene.state().step() == Step.BOOKING_UNKNOWN
                || reading.understanding().urgent()
                || !waits && !repeats) {
            return false;
        }
        if (waits) {
            scene.say("pause");
        } else if (scene.state().step().isBooking()) {
            booking.again(scene);
        } else {
            scene.say("help");
            Menu.offer(scene);
        }
        return true;
    }
}
