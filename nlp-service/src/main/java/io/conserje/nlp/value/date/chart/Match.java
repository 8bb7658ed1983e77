package io.conserje.nlp.value.date.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of one rule that were found, for its production to read by category or by type of meaning. */
public final class Match {

    private final String argument;
    private final List<Found> parts;

    Match(String argument, List<Found> parts) {
        this.argument = argument;
        this.parts = parts;
    }

    /**
     * One part.
     *
     * @param category what it was taken for
     * @param start offset of its first UTF-16 unit in the text
     * @param end offset behind its last
     * @param meaning what it means
     */
    public record Found(String category, int start, int end, Object meaning) {}

    /** What the rule says behind the name of its production. */
    public String argument() {
        return argument;
    }

    /** Offset of the first UTF-16 unit of the first part. */
    public int start() {
        return parts.getFirst().start();
    }

    /** The last part. */
    public Found last() {
        return parts.getLast();
    }

    /** True when a part of one of these categories is there. */
    public boolean has(String... wanted) {
        for (String category : wanted) {
            if (parts.stream().anyMatch(part -> part.category().equals(category))) {
                return true;
            }
        }
        return false;
    }

    /** The parts that mean something of this type, in the order of the text. */
    public List<Found> places(Class<?> type) {
        return parts.stream().filter(part -> type.isInstance(part.meaning())).toList();
    }

    /** All meanings of a type, in the order of the text. */
    public <T> List<T> all(Class<T> type) {
        return places(type).stream().map(part -> type.cast(part.meaning())).toList();
    }

    /** The first meaning of a type; the rule must have one. */
    public <T> T first(Class<T> type) {
        return all(type).getFirst();
    }

    /** The whole number that the first part of a category stands for; the rule must have one. */
    public int number(String category) {
        return Integer.parseInt(word(category));
    }

    /** The same, or null where no part is of the category. */
    public @Nullable Integer numberOrNull(String category) {
        return has(category) ? Integer.valueOf(number(category)) : null;
    }

    /** The value of the first part of a category, or empty text where no part is of it. */
    public String word(String category) {
        for (Found part : parts) {
            if (part.category().equals(category)) {
                return part.meaning().toString();
            }
        }
        return "";
    }
}
