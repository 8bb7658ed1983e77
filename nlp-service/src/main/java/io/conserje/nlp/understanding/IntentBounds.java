package io.conserje.nlp.understanding;

import static java.util.Map.entry;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How sure each intent has to be: one table for whoever decides what a text wants. The figures were chosen on the sentences that the
 * engine is developed with.
 *
 * @param heard below this nothing is made of it: it is no wish, and does not speak against the text's being foreign
 * @param alone wanted where nothing surer is
 * @param beside wanted beside a surer one, where it is heard more often than it is meant
 */
record IntentBounds(double heard, double alone, double beside) {

    private static final IntentBounds USUAL = new IntentBounds(0, 0.5, 0.6);

    /** Others sound like it: beside a surer one it is meant one time in three or four where it is less sure than this. */
    private static final IntentBounds VAGUE = new IntentBounds(0, 0.5, 0.7);

    /** Heard behind everything: beside a surer one it is meant one time in three where it is less sure than this. */
    private static final IntentBounds FAINT = new IntentBounds(0, 0.5, 0.8);

    /** Little else sounds like it: beside a surer one it is meant three times in four from here on. */
    private static final IntentBounds PLAIN = new IntentBounds(0, 0.5, 0.5);

    private static final Map<String, IntentBounds> OWN = Map.ofEntries(
            entry(Intents.EMERGENCY, bringsStaff(0.7)),
            entry(Intents.HUMAN_HANDOFF, bringsStaff(0.75)),
            entry(Intents.COMPLAINT, bringsStaff(0.6)),
            entry(Intents.MAKE_RESERVATION, VAGUE),
            entry(Intents.SPECIAL_REQUEST, VAGUE),
            entry(Intents.ASK_ROOM_AMENITIES, FAINT),
            entry(Intents.ASK_AMENITIES, FAINT),
            entry(Intents.GOODBYE, FAINT),
            entry(Intents.CHECK_RESERVATION, VAGUE),
            entry(Intents.REQUEST_HOUSEKEEPING, PLAIN),
            entry(Intents.PAYMENT, PLAIN),
            entry(Intents.CANCEL_RESERVATION, PLAIN),
            entry(Intents.ASK_POLICY, VAGUE),
            entry(Intents.ASK_RESTAURANT, VAGUE),
            entry(Intents.ASK_BREAKFAST, VAGUE),
            entry(Intents.REVIEW, VAGUE),
            entry(Intents.SMALLTALK, VAGUE));

    /** An alarm, a person who takes over, a reproach that is made good: they need more than a guess, wherever they stand. */
    private static IntentBounds bringsStaff(double least) {
        return new IntentBounds(least, least, least);
    }

    /** Whether an intent is heard clearly enough for what it sets off. */
    static boolean isHeard(ScoredIntent intent) {
        return intent.confidence() >= of(intent).heard();
    }

    /** Whether an intent is wanted where nothing surer is. */
    static boolean isSureAlone(ScoredIntent intent) {
        return intent.confidence() >= of(intent).alone();
    }

    /** Whether an intent is wanted beside a surer one that is no relative. */
    static boolean isSureBeside(ScoredIntent intent) {
        return intent.confidence() >= of(intent).beside();
    }

    /** Whether the second of two is no relative of the surer one, or is sure enough to be wanted besides. */
    static boolean isSureBesideKin(ScoredIntent second, ScoredIntent surer) {
        return Stream.of(IntentFamily.values())
                .filter(family -> family.has(surer.name()) && family.has(second.name()))
                .allMatch(family -> second.confidence() >= besideKin(family));
    }

    /** Whether a booking is one of its own beside this other wish, be that surer or not. */
    static boolean isSureBooking(ScoredIntent booking, ScoredIntent beside) {
        return booking.confidence() >= bookingBeside(beside.name());
    }

    private static IntentBounds of(ScoredIntent intent) {
        return OWN.getOrDefault(intent.name(), USUAL);
    }

    /**
     * Near relatives are seldom wanted in one breath; two errands of one desk more often, and things for one room as often as
     * what is no relative.
     */
    private static double besideKin(IntentFamily family) {
        return switch (family) {
            case ORDERS -> 0.5;
            case BOOKINGS -> 0.7;
            case ARRIVALS, DEPARTURES, ROOMS, ANSWERS -> 0.8;
        };
    }

    /** "I have a room from Monday" beside a change is the stay to be changed; "book" beside a table is said of the table. */
    private static double bookingBeside(String other) {
        return switch (other) {
            case Intents.MODIFY_RESERVATION -> 0.75;
            case Intents.SERVICE_RESERVATION -> 0.9;
            default -> 0;
        };
    }
}
