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

    boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }
}
