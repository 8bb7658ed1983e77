package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Drops the number of an hour that was read with its day, apart from it: "on the 24th for six at nine". */
public final class HourNumbers {

    private static final int HALF = 12;
    private static final int WORDS_AHEAD = 16;

    private final Pattern at;

    /** Knows the words of one language. */
    public HourNumbers(Words words) {
        this.at = words.pattern("(?<!\\w)(?:{at}) $");
    }

    /** The same values without it. */
    public List<Value> without(List<Value> values, String folded) {
        Set<Integer> hours = values.stream()
                .filter(value -> value.type().equals(EntityTypes.DATETIME) && value.value() != null)
                .map(value -> LocalDateTime.parse(String.valueOf(value.value())).getHour() % HALF)
                .collect(Collectors.toSet());
        return hours.isEmpty()
                ? values
                : values.stream().filter(value -> !isHour(value, hours, folded)).toList();
    }

    private boolean isHour(Value value, Set<Integer> hours, String folded) {
        return value.type().equals(EntityTypes.NUMBER)
                && value.value() instanceof Integer count
                && hours.contains(count % HALF)
                && at.matcher(folded.substring(Math.max(0, value.start() - WORDS_AHEAD), value.start()))
                        .find();
    }
}
