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

    /** Whether the value counts by this number. */
    boolean isOf(Value value) {
        return COUNTS.contains(value.type())
                && Objects.equals(value.value(), number)
                && value.start() < end
                && start < value.end();
    }
}
