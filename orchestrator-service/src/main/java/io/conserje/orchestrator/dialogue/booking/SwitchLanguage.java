package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import io.conserje.orchestrator.dialogue.scene.SpokenLanguages;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Goes on in the language that a guest asks for; who asks for nothing more hears the open question in it. */
@Component
@Order(1)
class SwitchLanguage implements Skill {

    private final BookStay booking;

    SwitchLanguage(BookStay booking) {
        this.booking = booking;
    }

    @Override
    public boolean answer(Scene scene, Reading reading) {
        Optional<String> wanted = SpokenLanguages.askedFor(reading.text())
                .filter(code -> scene.turn().hotel().languages().contains(code));
        if (wanted.isEmpty()
                || reading.understanding().urgent()
                || !reading.understanding().entities().isEmpty()) {
            return false;
        }
        scene.speak(wanted.get());
        scene.understood();
        scene.say("language.now");
        if (scene.state().step().isBooking()) {
            booking.again(scene);
        } else if (scene.state().step() == Step.BOOKING_UNKNOWN) {
            scene.say("still_checking");
        }
        return true;
    }
}
