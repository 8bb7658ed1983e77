package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import java.util.stream.Stream;

/** Finds that a text tells of a stay that is still to be booked: what it asks beside ("can we check in early?", "can we pay by card?") is asked for that one. */
final class NewStay {

    private NewStay() {}

    /** Whether a booking is begun by the text, and none that stands is spoken of. */
    static boolean isTold(Reading reading) {
        return (reading.wants(Intents.MAKE_RESERVATION)
                        || reading.wants(Intents.CHECK_AVAILABILITY)
                        || isWhole(reading)
                        || comesOnADay(reading))
                && !isOfAnother(reading);
    }

    /** Whether days and people are told: "is there a room with a bathtub? 2 people, 3 to 6 January". */
    static boolean isWhole(Reading reading) {
        return has(reading, EntityTypes.CHECK_IN)
                && has(reading, EntityTypes.CHECK_OUT, EntityTypes.NIGHTS)
                && has(reading, EntityTypes.ADULTS, EntityTypes.GUESTS, EntityTypes.CHILDREN);
    }

    /** "Could I come early? It would be on the 12th": who has a booking speaks of it, or of its day as of one that is known. */
    private static boolean comesOnADay(Reading reading) {
        return has(reading, EntityTypes.CHECK_IN)
                && (reading.wants(Intents.EARLY_CHECKIN) || reading.wants(Intents.LATE_CHECKIN));
    }

    private static boolean isOfAnother(Reading reading) {
        return reading.has(Nuance.BOOKED)
                || reading.has(Nuance.STANDS)
                || has(reading, EntityTypes.BOOKING_REFERENCE)
                || Stream.of(Intents.MODIFY_RESERVATION, Intents.CANCEL_RESERVATION, Intents.CHECK_RESERVATION)
                        .anyMatch(reading::wants);
    }

    private static boolean has(Reading reading, String... types) {
        return Stream.of(types).anyMatch(type -> !reading.values(type).isEmpty());
    }
}
