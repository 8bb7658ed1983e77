package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Value;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the wish of a text tells about its values, where their own words do not. */
final class WishedValues {

    private static final double LIKELY = 0.3;
    private static final double SURE = 0.5;
    private static final int FIRST_ROOM = 100;
    private static final int LAST_ROOM = 999;

    private static final Set<String> OF_STAY = Set.of(
            Intents.MAKE_RESERVATION,
            Intents.MODIFY_RESERVATION,
            Intents.CANCEL_RESERVATION,
            Intents.CHECK_RESERVATION,
            Intents.CHECK_AVAILABILITY);
    private static final Set<String> FROM_A_ROOM = Set.of(
            Intents.REQUEST_HOUSEKEEPING, Intents.REQUEST_MAINTENANCE, Intents.REQUEST_ROOM_SERVICE, Intents.COMPLAINT);

    /** Days of a wish for a room are its arrival and departure; those of a wish for a table are days. */
    boolean areOfStay(List<ScoredIntent> scored) {
        return has(scored, LIKELY, OF_STAY::contains) && !has(scored, LIKELY, Intents.SERVICE_RESERVATION::equals);
    }

    /** "Two towels to 407": the number of three digits beside a wish that comes from a room is the room's. */
    List<Value> withRoom(List<Value> values, List<ScoredIntent> scored) {
        boolean known = values.stream().anyMatch(value -> value.type().equals(EntityTypes.ROOM_NUMBER));
        long numbers = values.stream().filter(WishedValues::isLikeARoom).count();
        if (known || numbers != 1 || !has(scored, SURE, FROM_A_ROOM::contains)) {
            return values;
        }
        return values.stream()
                .map(value -> isLikeARoom(value) ? roomNumber(value) : value)
                .toList();
    }

    private static boolean isLikeARoom(Value value) {
        return value.type().equals(EntityTypes.NUMBER)
                && value.value() instanceof Integer number
                && number >= FIRST_ROOM
                && number <= LAST_ROOM
                && value.end() - value.start() == String.valueOf(number).length();
    }

    private static Value roomNumber(Value number) {
        return Value.of(EntityTypes.ROOM_NUMBER, number.start(), number.end(), String.valueOf(number.value()));
    }

    private static boolean has(List<ScoredIntent> scored, double confidence, Predicate<String> name) {
        return scored.stream().anyMatch(intent -> intent.confidence() >= confidence && name.test(intent.name()));
    }
}
