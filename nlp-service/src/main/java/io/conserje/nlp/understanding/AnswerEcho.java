package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import java.util.Set;

/**
 * What an answer sounds like: "three nights", "with breakfast" and "around eleven at night" would be wishes, "pardon, the 5th" a
 * question, were they not asked for.
 */
final class AnswerEcho {

    /** Whoever is this sure has heard a wish beside the answer. */
    private static final double SURE = 0.95;

    private static final Set<String> WISHES = Set.of(
            Intents.MAKE_RESERVATION,
            Intents.MODIFY_RESERVATION,
            Intents.CHECK_AVAILABILITY,
            Intents.ASK_BREAKFAST,
            Intents.EARLY_CHECKIN,
            Intents.LATE_CHECKIN,
            Intents.REPEAT);

    /** What the choice of a room sounds like: "la más barata", "the superior with a view". */
    private static final Set<String> OF_ROOMS = Set.of(Intents.ASK_PRICE, Intents.ASK_ROOM_TYPES);

    /** What a name alone sounds like to who has never heard it: "José" like a no. */
    private static final Set<String> OF_NAMES = Set.of(Intents.AFFIRM, Intents.DENY, Intents.THANKS);

    private static final double SURE_BESIDE_NAME = 0.9;

    /** True for what is heard in a text that is nothing but the choice of a room. */
    boolean isOnlyOfRooms(ScoredIntent heard) {
        return OF_ROOMS.contains(heard.name()) && heard.confidence() < SURE;
    }

    /** True for what is heard in a text that is nothing but a name. */
    boolean isOnlyOfNames(ScoredIntent heard) {
        return OF_NAMES.contains(heard.name()) && heard.confidence() < SURE_BESIDE_NAME;
    }

    /** True for what is heard in a text that answers a question, and is no wish beside it. */
    boolean isOnly(ScoredIntent heard) {
        return WISHES.contains(heard.name()) && heard.confidence() < SURE;
    }
}
