package io.conserje.nlp.value;

import java.util.List;
import java.util.regex.Pattern;

/** Drops what the guest takes back: of "not the 5th, the 6th" only the 6th stays. */
final class Negation {

    private static final int WORDS_AROUND = 20;

    private final Pattern takenBack;

    Negation(Words words) {
        this.takenBack =
                words.pattern("(?<!\\w)(?:{not}|{instead}) (?:(?:{day_prefix}|{article}|{range_from}|{for}) )?$");
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
                .anyMatch(other -> other != value && other.type().equals(value.type()) && !isTakenBack(folded, other));
    }
}
