package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops what the guest takes back: of "not the 5th, the 6th" only the 6th stays, of "two not three" the two. */
final class Negation {

    private static final int WORDS_AROUND = 36;
    private static final Set<String> COUNTS =
            Set.of(EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS, EntityTypes.ROOMS, EntityTypes.NIGHTS);

    private final Pattern takenBack;

    Negation(Words words) {
        this.takenBack = words.pattern("(?<!\\w)(?:{not}|{instead}|{not_wanted}) "
                + "(?:(?:{day_prefix}|{article}|{range_from}|{for}|{rooms}|{room_of}|{one_article}) ){0,3}$");
    }

    List<Value> apply(String folded, List<Value> values) {
        return values.stream()
                .filter(value -> !isTakenBack(folded, value) || !hasRival(value, folded, values))
                .toList();
    }

    private boolean isTakenBack(String folded, Value value) {
        String ahead = folded.substring(Math.max(0, value.start() - WORDS_AROUND), value.start());
        return takenBack.matcher(ahead).find();
    }

    private boolean hasRival(Value value, String folded, List<Value> values) {
        return values.stream()
                .anyMatch(other -> other != value && isRival(value, other) && !isTakenBack(folded, other));
    }

    private static boolean isRival(Value value, Value other) {
        return other.type().equals(value.type())
                || value.type().equals(EntityTypes.NUMBER) && COUNTS.contains(other.type());
    }
}
