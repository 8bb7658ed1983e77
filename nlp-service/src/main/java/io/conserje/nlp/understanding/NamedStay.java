package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hears a wish for a room where a stay is named and nothing else that was heard explains it: "Good evening, a room for two
 * from Friday till Sunday?", "a twin for two nights from Sunday, plus a table for two".
 */
final class NamedStay {

    /** As likely as this the wish has to be behind a greeting, where the stay can be nothing else. */
    private static final double GREETED = 0.3;

    /** ... and where both its ends are named. */
    private static final double GREETED_WHOLE = 0.1;

    /** Beside another wish. */
    private static final double BESIDE = 0.37;

    /** So much of a stay is more than its day. */
    private static final int MUCH = 2;

    private static final Set<String> COURTESIES = Set.of(Intents.GREETING, Intents.THANKS, Intents.GOODBYE);
    private static final Set<String> FOR_A_ROOM = Set.of(Intents.CHECK_AVAILABILITY, Intents.MAKE_RESERVATION);

    /** What names a stay for a reason of its own. */
    private static final Set<String> EXPLAIN = Set.of(
            Intents.MAKE_RESERVATION,
            Intents.CHECK_AVAILABILITY,
            Intents.MODIFY_RESERVATION,
            Intents.CANCEL_RESERVATION,
            Intents.CHECK_RESERVATION,
            Intents.ASK_PRICE,
            Intents.ASK_POLICY,
            Intents.EARLY_CHECKOUT,
            Intents.LATE_CHECKOUT,
            Intents.INFORM);

    private static final Set<String> WHOSE_STAY =
            Set.of(EntityTypes.GUESTS, EntityTypes.ADULTS, EntityTypes.ROOMS, EntityTypes.ROOM_TYPE);
    private static final Set<String> ENDS = Set.of(EntityTypes.CHECK_OUT, EntityTypes.NIGHTS);
    private static final Set<String> OF_STAY = Set.of(
            EntityTypes.GUESTS,
            EntityTypes.ADULTS,
            EntityTypes.ROOMS,
            EntityTypes.ROOM_TYPE,
            EntityTypes.NIGHTS,
            EntityTypes.CHECK_OUT);

    private NamedStay() {}

    /** The {@code sure} intents, with the likelier wish for a room where the values name a stay that they do not explain. */
    static List<ScoredIntent> heard(
            List<ScoredIntent> sure, List<ScoredIntent> scored, List<Value> values, boolean asked) {
        if (sure.isEmpty() || count(values, Set.of(EntityTypes.CHECK_IN)) == 0) {
            return sure;
        }
        if (sure.stream().allMatch(NamedStay::isCourtesy)) {
            double likely = count(values, ENDS) > 0 ? GREETED_WHOLE : GREETED;
            return count(values, WHOSE_STAY) > 0 ? withWish(sure, scored, likely) : sure;
        }
        boolean explained = asked || sure.stream().anyMatch(intent -> EXPLAIN.contains(intent.name()));
        return !explained && count(values, OF_STAY) >= MUCH ? withWish(sure, scored, BESIDE) : sure;
    }

    static boolean isCourtesy(ScoredIntent intent) {
        return COURTESIES.contains(intent.name());
    }

    private static List<ScoredIntent> withWish(List<ScoredIntent> sure, List<ScoredIntent> scored, double likely) {
        Stream<ScoredIntent> wish = scored.stream()
                .filter(intent -> FOR_A_ROOM.contains(intent.name()) && intent.confidence() >= likely)
                .limit(1);
        return Stream.concat(sure.stream(), wish).toList();
    }

    private static long count(List<Value> values, Set<String> types) {
        return values.stream()
                .map(value -> value.isInDays() ? EntityTypes.NIGHTS : value.type())
                .filter(types::contains)
                .distinct()
                .count();
    }
}
