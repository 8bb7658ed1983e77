package io.conserje.nlp.value.party;

/**
 * One person or several, as they are mentioned.
 *
 * @param start offset in the plain text
 * @param end offset behind it
 * @param who what they are
 * @param count how many, or {@link #UNKNOWN}
 * @param firm true when a number says so, not an article or a kinship
 */
record Mention(int start, int end, Who who, int count, boolean firm) {

    static final int UNKNOWN = -1;

    /** So far ahead of a mention may words stand that belong to it. */
    static final int WORDS_AHEAD = 60;

    /** What a mentioned person is. */
    enum Who {
        /** The guest who writes. */
        SELF,
        /** A grown-up. */
        ADULT,
        /** A child. */
        CHILD,
        /** Somebody of any age. */
        PERSON
    }

    /** The words that say so. */
    String in(String plain) {
        return plain.substring(start, end);
    }

    /** What stands ahead of it, no farther than it could belong to it. */
    String ahead(String plain) {
        return plain.substring(Math.max(0, start - WORDS_AHEAD), start);
    }

    /** Whether it begins with a number in figures. */
    boolean isCounted(String plain) {
        return Character.isDigit(plain.charAt(start));
    }

    boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }
}
