package io.conserje.nlp.value.date;

/**
 * A day that was named.
 *
 * @param start offset of its first unit
 * @param end offset behind its last
 * @param expression how it was named
 * @param weak a bare number that is a day only beside another day
 */
record FoundDay(int start, int end, DayExpression expression, boolean weak) {

    boolean overlaps(FoundDay other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }
}
