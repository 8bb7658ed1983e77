package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import java.util.Set;

/** Intents that are near of kin, so that one is easily taken for another; none is of two families. */
enum IntentFamily {
    /** The errands of one booking desk. */
    BOOKINGS(
            Intents.MAKE_RESERVATION,
            Intents.MODIFY_RESERVATION,
            Intents.CANCEL_RESERVATION,
            Intents.CHECK_RESERVATION,
            Intents.CHECK_AVAILABILITY),
    /** What is to be brought to a room, or done there. */
    ORDERS(
            Intents.REQUEST_HOUSEKEEPING,
            Intents.REQUEST_MAINTENANCE,
            Intents.REQUEST_ROOM_SERVICE,
            Intents.SPECIAL_REQUEST),
    ARRIVALS(Intents.EARLY_CHECKIN, Intents.LATE_CHECKIN, Intents.ASK_CHECKIN_TIME),
    DEPARTURES(Intents.EARLY_CHECKOUT, Intents.LATE_CHECKOUT, Intents.ASK_CHECKOUT_TIME),
    ROOMS(Intents.ASK_ROOM_TYPES, Intents.ASK_ROOM_AMENITIES, Intents.ROOM_PHOTOS),
    ANSWERS(Intents.AFFIRM, Intents.DENY);

    private final Set<String> names;

    IntentFamily(String... names) {
        this.names = Set.of(names);
    }

    boolean has(String name) {
        return names.contains(name);
    }
}
