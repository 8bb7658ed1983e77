package io.conserje.nlp.mood;

/**
 * A mood.
 *
 * @param label positive, neutral or negative
 * @param score -1 to 1
 * @param danger how likely the words alone make it that somebody must act at once, 0 to 1
 * @param urgent true when somebody must
 */
public record Mood(String label, double score, double danger, boolean urgent) {

    /** Below this nothing dangerous is said, whatever else the text resembles. */
    private static final double POSSIBLE = 0.1;

    /** Whether an alarm by others is to be believed. */
    public boolean mayBeDanger() {
        return danger >= POSSIBLE;
    }
}
