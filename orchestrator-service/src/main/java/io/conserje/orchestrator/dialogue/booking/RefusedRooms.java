package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;

/** Hears that rooms are said no to: "two rooms, no thanks" wants none of them. */
final class RefusedRooms {

    private RefusedRooms() {}

    /** The text without rooms that it does not want. */
    static Reading heard(Reading reading) {
        return reading.wants(Intents.DENY)
                ? reading.with(reading.understanding().entities().stream()
                        .filter(value -> !EntityTypes.ROOMS.equals(value.type()) || !isRefused(reading, value))
                        .toList())
                : reading;
    }

    private static boolean isRefused(Reading reading, Entity rooms) {
        return reading.has(Nuance.GIVES_UP) || RoomChoice.refuses(reading.text(), rooms.text());
    }
}
