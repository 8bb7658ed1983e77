package io.conserje.nlp.value.room;

import io.conserje.nlp.value.Value;
import java.util.List;
import java.util.Set;

/**
 * A figure that may be a door's, and the words around it.
 *
 * @param taken what it was taken for
 * @param ofSomebody whether somebody is from there: "it's Dana from 402"
 */
record DoorFigure(
        int start, int end, String figure, String before, String after, List<Value> taken, boolean ofSomebody) {

    /** Whether all that it was taken for is of these types; also where it was taken for nothing. */
    boolean isTakenFor(Set<String> types) {
        return taken.stream().allMatch(value -> types.contains(value.type()));
    }

    /** Whether it was taken for anything. */
    boolean isRead() {
        return !taken.isEmpty();
    }

    /** "12b". */
    boolean hasLetter() {
        return Character.isLetter(figure.charAt(figure.length() - 1));
    }

    /** Whether it is said in words. */
    boolean isInWords() {
        return end - start != figure.length();
    }
}
