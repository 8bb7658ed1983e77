package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Found;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.pmsadapter.contract.Offer;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Calls the rooms that were shown what they are called in the language that a guest goes on in. Prices stay those that were shown. */
@Component
public class RoomNames {

    private final RoomSearch search;

    RoomNames(RoomSearch search) {
        this.search = search;
    }

    /** Does so, unless the guest reads a name off the list that is there; without an answer it stays as it is. */
    public void follow(Scene scene, Reading reading) {
        Rooms rooms = scene.state().rooms();
        Stay stay = scene.state().stay();
        if (rooms.shown().isEmpty()
                || !stay.isComplete()
                || RoomChoice.byName(rooms.shown(), reading.text()).isPresent()) {
            return;
        }
        var answer = search.find(RoomSearch.Wish.anyRoom(stay, scene.wording().language()));
        if (answer instanceof Found found) {
            Map<String, String> names =
                    found.offers().stream().collect(Collectors.toMap(Offer::roomTypeId, Offer::name));
            scene.remember(scene.state().with(rooms.named(names)));
        }
    }
}
