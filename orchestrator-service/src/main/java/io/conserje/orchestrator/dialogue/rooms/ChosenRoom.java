package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says which room was taken and what the hotel's system asks for it now, so that a choice that was misread is noticed. */
@Component
public class ChosenRoom {

    private final RoomsNow now;

    ChosenRoom(RoomsNow now) {
        this.now = now;
    }

    /** Says so where no summary follows that shows it; without a name or a price where the system does not tell them. */
    public void acknowledge(Scene scene, String phrase) {
        Rooms.Shown chosen = scene.state().rooms().chosen();
        if (chosen == null || scene.state().guest().isComplete()) {
            return;
        }
        Optional<Rooms.Shown> told = now.of(scene, chosen);
        if (told.isEmpty()) {
            scene.say("rooms.chosen_one");
            return;
        }
        var wording = scene.wording();
        String price = wording.say(
                "rooms.chosen_at",
                Map.of(
                        "total", wording.money(told.get().total()),
                        "fees", FeeWords.beside(wording, told.get().fees())));
        scene.say(phrase, Map.of("room", told.get().name(), "price", price));
    }
}
