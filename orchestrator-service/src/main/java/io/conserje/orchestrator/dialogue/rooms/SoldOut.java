package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a room of the hotel that is not to be had from those that are, so that no other is taken for it. */
@Component
public class SoldOut {

    private final RoomTypeNames types;

    SoldOut(RoomTypeNames types) {
        this.types = types;
    }

    /** What the type is called that a text names and that is not among those shown; none where it calls one of those so. */
    public Optional<String> named(Scene scene, List<Rooms.Shown> shown, String text) {
        String said = Clauses.withoutRefused(text);
        if (shown.stream().anyMatch(offer -> RoomNamed.calls(offer.name(), said))) {
            return Optional.empty();
        }
        return types.all(scene.wording().language()).entrySet().stream()
                .filter(type ->
                        shown.stream().noneMatch(offer -> offer.roomTypeId().equals(type.getKey())))
                .filter(type -> RoomNamed.calls(type.getValue(), said))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Says so. */
    public static void say(Scene scene, String name) {
        scene.say("rooms.sold_out", Map.of("room", name));
    }
}
