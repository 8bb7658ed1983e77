package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keeps near relatives apart: of those that seldom are wanted in one breath, a second one has to be surer. */
final class Kinship {

    private static final double SURE_OF_SECOND = 0.8;
    private static final double SURE_OF_ROOM = 0.9;

    private static final List<Set<String>> FAMILIES = List.of(
            Set.of(
                    Intents.MAKE_RESERVATION,
                    Intents.MODIFY_RESERVATION,
                    Intents.CANCEL_RESERVATION,
                    Intents.CHECK_RESERVATION,
                    Intents.CHECK_AVAILABILITY),
            Set.of(Intents.EARLY_CHECKIN, Intents.LATE_CHECKIN, Intents.ASK_CHECKIN_TIME),
            Set.of(Intents.EARLY_CHECKOUT, Intents.LATE_CHECKOUT, Intents.ASK_CHECKOUT_TIME),
            Set.of(
                    Intents.REQUEST_HOUSEKEEPING,
                    Intents.REQUEST_MAINTENANCE,
                    Intents.REQUEST_ROOM_SERVICE,
                    Intents.SPECIAL_REQUEST),
            Set.of(Intents.ASK_ROOM_TYPES, Intents.ASK_ROOM_AMENITIES, Intents.ROOM_PHOTOS),
            Set.of(Intents.AFFIRM, Intents.DENY));

    /** Where a service can be booked. */
    private static final Set<String> PLACES =
            Set.of(Intents.ASK_RESTAURANT, Intents.ASK_SPA, Intents.ASK_GYM, Intents.ASK_POOL, Intents.ASK_PARKING);

    /** The same intents without those that only look like a surer one; the surest come first. */
    List<ScoredIntent> apart(List<ScoredIntent> chosen) {
        List<ScoredIntent> kept = new ArrayList<>();
        for (ScoredIntent intent : chosen) {
            boolean second = kept.stream().anyMatch(other -> areKin(other.name(), intent.name()));
            if (!second || intent.confidence() >= SURE_OF_SECOND) {
                kept.add(intent);
            }
        }
        boolean room = kept.stream().anyMatch(intent -> FAMILIES.getFirst().contains(intent.name()));
        boolean place = kept.stream().anyMatch(intent -> PLACES.contains(intent.name()));
        if (room && !place) {
            kept.removeIf(intent -> intent.name().equals(Intents.SERVICE_RESERVATION));
        }
        List<ScoredIntent> all = List.copyOf(kept);
        kept.removeIf(intent -> intent.name().equals(Intents.MAKE_RESERVATION) && isOfAnotherBooking(intent, all));
        return kept;
    }

    /** "I have a room from Monday" beside a change is the stay to be changed; "book" beside a table is said of the table. */
    private static boolean isOfAnotherBooking(ScoredIntent booking, List<ScoredIntent> chosen) {
        return chosen.stream()
                .anyMatch(intent -> intent.name().equals(Intents.MODIFY_RESERVATION)
                        || intent.name().equals(Intents.SERVICE_RESERVATION) && booking.confidence() < SURE_OF_ROOM);
    }

    private static boolean areKin(String one, String other) {
        return FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }
}
