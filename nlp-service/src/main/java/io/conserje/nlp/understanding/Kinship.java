package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps near relatives apart: of those that seldom are wanted in one breath, a second one has to be surer. */
final class Kinship {

    private static final double SURE_OF_SECOND = 0.8;
    private static final double SURE_OF_ROOM = 0.9;

    /** "Move ours, and book another one for my aunt": so sure has to be the booking beside a change. */
    private static final double SURE_OF_ANOTHER = 0.75;

    private static final Set<String> BOOKINGS = Set.of(
            Intents.MAKE_RESERVATION,
            Intents.MODIFY_RESERVATION,
            Intents.CANCEL_RESERVATION,
            Intents.CHECK_RESERVATION,
            Intents.CHECK_AVAILABILITY);

    private static final Set<String> ORDERS = Set.of(
            Intents.REQUEST_HOUSEKEEPING,
            Intents.REQUEST_MAINTENANCE,
            Intents.REQUEST_ROOM_SERVICE,
            Intents.SPECIAL_REQUEST);

    private static final List<Set<String>> FAMILIES = List.of(
            BOOKINGS,
            ORDERS,
            Set.of(Intents.EARLY_CHECKIN, Intents.LATE_CHECKIN, Intents.ASK_CHECKIN_TIME),
            Set.of(Intents.EARLY_CHECKOUT, Intents.LATE_CHECKOUT, Intents.ASK_CHECKOUT_TIME),
            Set.of(Intents.ASK_ROOM_TYPES, Intents.ASK_ROOM_AMENITIES, Intents.ROOM_PHOTOS),
            Set.of(Intents.AFFIRM, Intents.DENY));

    /** What is wanted together more often than the rest: two errands of one booking desk, two things for one room. */
    private static final Map<Set<String>, Double> LESS = Map.of(BOOKINGS, 0.7, ORDERS, 0.6);

    /** Where a service can be booked. */
    private static final Set<String> PLACES =
            Set.of(Intents.ASK_RESTAURANT, Intents.ASK_SPA, Intents.ASK_GYM, Intents.ASK_POOL, Intents.ASK_PARKING);

    /** The same intents without those that only look like a surer one; the surest come first. */
    List<ScoredIntent> apart(List<ScoredIntent> chosen) {
        List<ScoredIntent> kept = new ArrayList<>();
        for (ScoredIntent intent : chosen) {
            if (kept.stream().noneMatch(other -> looksLike(other, intent))) {
                kept.add(intent);
            }
        }
        boolean room = kept.stream().anyMatch(intent -> BOOKINGS.contains(intent.name()));
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
        return chosen.stream().anyMatch(intent -> switch (intent.name()) {
            case Intents.MODIFY_RESERVATION -> booking.confidence() < SURE_OF_ANOTHER;
            case Intents.SERVICE_RESERVATION -> booking.confidence() < SURE_OF_ROOM;
            default -> false;
        });
    }

    /** True where a second intent is of the family of a surer one, and not sure enough to be meant besides. */
    private static boolean looksLike(ScoredIntent surer, ScoredIntent second) {
        return FAMILIES.stream()
                .anyMatch(family -> family.contains(surer.name())
                        && family.contains(second.name())
                        && second.confidence() < LESS.getOrDefault(family, SURE_OF_SECOND));
    }
}
