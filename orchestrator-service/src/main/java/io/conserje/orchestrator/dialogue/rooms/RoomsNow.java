package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Found;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.pmsadapter.contract.Offer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the hotel's system says in this turn of a room that was shown in an earlier one: names and prices are told from nothing else. */
@Component
class RoomsNow {

    private final RoomSearch search;

    RoomsNow(RoomSearch search) {
        this.search = search;
    }

    /** That room with its price of now; none where it is not to be had any more or the system cannot be asked. */
    Optional<Rooms.Shown> of(Scene scene, Rooms.Shown shown) {
        return all(scene).stream()
                .filter(offer -> offer.roomTypeId().equals(shown.roomTypeId()))
                .map(Rooms.Shown::of)
                .findFirst();
    }

    /** All that are free for the stay now; none where the system cannot be asked. */
    List<Offer> all(Scene scene) {
        Stay stay = scene.state().stay();
        return stay.isComplete()
                        && search.find(RoomSearch.Wish.anyRoom(
                                        stay, scene.wording().language()))
                                instanceof Found found
                        && !found.stale()
                ? found.offers()
                : List.of();
    }
}
