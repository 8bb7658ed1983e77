package io.conserje.nlp.value;

import java.util.Map;
import java.util.stream.Collectors;

/** How the tables of the tests write a value: without the other bounds of the same stretch, which their own table shows. */
public final class ShownValue {

    private ShownValue() {}

    /** The type and the value, other readings behind it, or the problem. */
    public static String of(Value value) {
        if (value.problem() != null) {
            return value.type() + "!" + value.problem();
        }
        String others = value.alternatives().stream()
                .filter(other -> !overlap(value.value(), other))
                .map(other -> "~" + other)
                .collect(Collectors.joining());
        return value.type() + "=" + value.value() + others;
    }

    private static boolean overlap(Object said, Object other) {
        return said instanceof Map<?, ?> one
                && other instanceof Map<?, ?> two
                && end(one, "from").compareTo(end(two, "to")) <= 0
                && end(two, "from").compareTo(end(one, "to")) <= 0;
    }

    private static String end(Map<?, ?> range, String end) {
        return String.valueOf(range.get(end));
    }
}
