package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value and where it stands.
 *
 * @param type the entity type
 * @param start offset of its first UTF-16 unit
 * @param end offset behind its last one
 * @param value null exactly when there is a problem
 * @param alternatives other readings, of the same shape
 * @param problem why it cannot be used, or null
 */
public record Value(
        String type,
        int start,
        int end,
        @Nullable Object value,
        List<Object> alternatives,
        @Nullable String problem) {

    /** A good value with one reading. */
    public static Value of(String type, int start, int end, Object value) {
        return new Value(type, start, end, value, List.of(), null);
    }

    /** Something that looks like a value and cannot be used. */
    public static Value problem(String type, int start, int end, String problem) {
        return new Value(type, start, end, null, List.of(), problem);
    }

    /** The same value under another type. */
    public Value as(String otherType) {
        return new Value(otherType, start, end, value, alternatives, problem);
    }

    /** The same value with one reading more. */
    public Value or(Object other) {
        return alternatives.contains(other)
                ? this
                : new Value(
                        type,
                        start,
                        end,
                        value,
                        Stream.concat(alternatives.stream(), Stream.of(other)).toList(),
                        problem);
    }

    /** True for how long something is in days or weeks, as a stay is told that is not told in nights. */
    public boolean isInDays() {
        return type.equals(EntityTypes.DURATION) && value instanceof String iso && iso.matches("P\\d+[DW]");
    }

    /** True when both stand on some of the same words. */
    public boolean overlaps(Value other) {
        return start < other.end && other.start < end;
    }
}
