package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Hears a wish for a room where somebody only seems to greet: "Good evening, a room for two from Friday till Sunday?" */
final class GreetedStay {

    /** As likely as this the wish has to be. */
    private static final double WANTED = 0.3;

    private static final Set<String> COURTESIES = Set.of(Intents.GREETING, Intents.THANKS, Intents.GOODBYE);
    private static final Set<String> FOR_A_ROOM = Set.of(Intents.CHECK_AVAILABILITY, Intents.MAKE_RESERVATION);
    private static final Set<String> WHOSE_STAY =
            Set.of(EntityTypes.GUESTS, EntityTypes.ADULTS, EntityTypes.ROOMS, EntityTypes.ROOM_TYPE);

    private GreetedStay() {}

    /** The {@code sure} intents, with the likelier wish for a room where they are courtesies alone and a stay is named. */
    static List<ScoredIntent> heard(List<ScoredIntent> sure, List<ScoredIntent> scored, List<Value> values) {
        boolean stay = has(values, Set.of(EntityTypes.CHECK_IN)) && has(values, WHOSE_STAY);
        if (!stay || sure.isEmpty() || !sure.stream().allMatch(GreetedStay::isCourtesy)) {
            return sure;
        }
        Stream<ScoredIntent> wish = scored.stream()
                .filter(intent -> FOR_A_ROOM.contains(intent.name()) && intent.confidence() >= WANTED)
                .limit(1);
        return Stream.concat(sure.stream(), wish).toList();
    }

    static boolean isCourtesy(ScoredIntent intent) {
        return COURTESIES.contains(intent.name());
    }

    private static boolean has(List<Value> values, Set<String> types) {
        return values.stream().anyMatch(value -> types.contains(value.type()));
    }
}
