package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keeps near relatives apart: of those that seldom are wanted in one breath, a second one has to be surer. */
final class Kinship {

    /** Where a service can be booked. */
    private static final Set<String> PLACES =
            Set.of(Intents.ASK_RESTAURANT, Intents.ASK_SPA, Intents.ASK_GYM, Intents.ASK_POOL, Intents.ASK_PARKING);

    /** The same intents without those that only look like a surer one; the surest come first. */
    List<ScoredIntent> apart(List<ScoredIntent> chosen) {
        List<ScoredIntent> kept = new ArrayList<>();
        for (ScoredIntent intent : chosen) {
            if (kept.stream().allMatch(surer -> IntentBounds.isSureBesideKin(intent, surer))) {
                kept.add(intent);
            }
        }
        boolean room = kept.stream().anyMatch(intent -> IntentFamily.BOOKINGS.has(intent.name()));
        boolean place = kept.stream().anyMatch(intent -> PLACES.contains(intent.name()));
        if (room && !place) {
            kept.removeIf(intent -> intent.name().equals(Intents.SERVICE_RESERVATION));
        }
        List<ScoredIntent> all = List.copyOf(kept);
        kept.removeIf(intent -> intent.name().equals(Intents.MAKE_RESERVATION) && isOfAnotherBooking(intent, all));
        return kept;
    }

    /** "Move ours" and "book a table" sound like a booking as well; "and book another one for my aunt" is one. */
    private static boolean isOfAnotherBooking(ScoredIntent booking, List<ScoredIntent> chosen) {
        return !chosen.stream().allMatch(other -> IntentBounds.isSureBooking(booking, other));
    }
}
