package io.conserje.nlp.value.number;

import java.util.OptionalLong;

/** Reads the words of one number in their order and knows after each what was said so far. */
final class NumberRow {

    private final NumberWords words;
    private final boolean place;
    private final NumberSum sum;
    private int taken;
    private boolean open;

    /** A row that has not begun; {@code place}: its last word may be an ordinal. */
    NumberRow(NumberWords words, boolean place) {
        this.words = words;
        this.place = place;
        this.sum = words.sum(place);
    }

    /** Takes the next word; false when it does not go on with the number. */
    boolean take(String word) {
        boolean first = taken++ == 0;
        OptionalLong value = words.value(word, place);
        open = words.isJoint(word) || value.isEmpty() && words.isArticle(word);
        if (words.isJoint(word)) {
            return sum.mayJoin();
        }
        if (words.isGroup(word)) {
            return (!first || words.isCardinal(word)) && sum.times(words.groupOf(word));
        }
        return value.isPresent() ? sum.add(value.getAsLong()) : open && first && sum.add(1);
    }

    /** What was said, or empty where the last word wants another one. */
    OptionalLong total() {
        return open ? OptionalLong.empty() : sum.total();
    }
}
