package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import java.util.Objects;
import java.util.Set;

/**
 * A number with another to choose from: of "2 or 3 nights" the three, of "three nights, or four" as well.
 *
 * @param start offset of the number that is read
 * @param end offset behind it
 * @param number what it says
 * @param from offset of the other one with the words that join them
 * @param to offset behind these
 * @param other what the other one says
 */
record OpenNumber(int start, int end, int number, int from, int to, int other) {

    /** The types that count something of a stay. */
    static final Set<String> COUNTS =
            Set.of(EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS, EntityTypes.ROOMS, EntityTypes.NIGHTS);

    /** Whether there is anything to choose. */
    boolean isOne() {
        return number > 0 && other > 0 && number != other;
    }

    boolean overlaps(OpenNumber one) {
        return Math.min(start, from) < Math.max(one.end, one.to) && Math.min(one.start, one.from) < Math.max(end, to);
    }

    /** Whether the value counts, or names the place in a list, by this number. */
    boolean isOf(Value value) {
        return (COUNTS.contains(value.type()) || value.type().equals(EntityTypes.ORDINAL))
                && Objects.equals(value.value(), number)
                && value.start() < end
                && start < value.end();
    }

    /** Whether the value is this number and says nothing of what it counts. */
    boolean isPlain(Value value) {
        return value.type().equals(EntityTypes.NUMBER) && value.start() < end && start < value.end();
    }

    /** Whether the value is a count or a place by the other number alone, which it then is only because one was asked for. */
    boolean isOtherOf(Value value) {
        return (COUNTS.contains(value.type()) || value.type().equals(EntityTypes.ORDINAL))
                && value.start() >= from
                && value.end() <= to;
    }
}
