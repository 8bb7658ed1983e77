package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Found;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells of several stays what the hotel's system has for each and asks for it, in one turn. */
@Component
public class ComparedRooms {

    private final RoomSearch search;

    ComparedRooms(RoomSearch search) {
        this.search = search;
    }

    /** Tells it; false, and nothing said, where the system cannot tell it of each. */
    public boolean tell(Scene scene, List<Stay> stays) {
        List<String> told = new ArrayList<>();
        for (Stay stay : stays) {
            if (!(search.find(RoomSearch.Wish.anyRoom(stay, scene.wording().language())) instanceof Found found)
                    || found.stale()) {
                return false;
            }
            told.add(found.offers().isEmpty() ? none(scene, stay) : rooms(scene, stay, found));
        }
        told.forEach(scene::add);
        return true;
    }

    private static String none(Scene scene, Stay stay) {
        return scene.wording().say("rooms.none", Described.stay(scene.wording(), stay));
    }

    private static String rooms(Scene scene, Stay stay, Found found) {
        return scene.wording().say("rooms.found", Described.stay(scene.wording(), stay))
                + found.offers().stream()
                        .limit(FindRooms.MOST_ROWS)
                        .map(offer -> '\n' + RoomList.line(scene, stay, Rooms.Shown.of(offer)))
                        .collect(Collectors.joining());
    }
}
