package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** Hears that rooms are said no to: "two rooms, no thanks", "2 rooms is too much" want none of them. */
final class RefusedRooms {

    private RefusedRooms() {}

    /** The text without rooms that it does not want; where they are those of the stay it is one room again, which it may have been too small for. */
    static Reading heard(Scene scene, Reading reading) {
        List<Entity> refused = reading.values(EntityTypes.ROOMS).stream()
                .filter(rooms -> isRefused(reading, rooms))
                .toList();
        if (refused.isEmpty()) {
            return reading;
        }
        List<Entity> left = new ArrayList<>(reading.understanding().entities());
        left.removeAll(refused);
        Reading others = reading.with(left);
        if (others.values(EntityTypes.ROOMS).isEmpty() && refused.stream().anyMatch(rooms -> areOf(scene, rooms))) {
            left.add(new Entity(EntityTypes.ROOMS, "", 0, 0, 1, List.of(), null));
        }
        return others.with(left);
    }

    private static boolean areOf(Scene scene, Entity rooms) {
        int count = scene.state().stay().roomCount();
        return count > 1 && Integer.valueOf(count).equals(rooms.value());
    }

    private static boolean isRefused(Reading reading, Entity rooms) {
        if (reading.wants(Intents.DENY)) {
            return reading.has(Nuance.GIVES_UP) || RoomChoice.refuses(reading.text(), rooms.text());
        }
        return !reading.wants(Intents.AFFIRM) && RoomChoice.refuses(reading.text(), rooms.text());
    }
}
