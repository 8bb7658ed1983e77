package io.conserje.nlp.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guest's text means, as far as words can tell.
 *
 * @param language the language of the text, or the conversation's where the text does not tell
 * @param intents every intent found, most confident first; exactly one {@code out_of_scope} when none of ours is there
 * @param entities the values found, in the order of the text
 * @param sentiment the guest's mood
 * @param urgent true when people or the house may come to harm, or somebody is locked out
 * @param engine who understood it: {@code built-in} or {@code llm}
 */
public record Understanding(
        Language language,
        List<Intent> intents,
        List<Entity> entities,
        Sentiment sentiment,
        boolean urgent,
        String engine) {

    /**
     * A language.
     *
     * @param code ISO 639-1, lower case
     * @param confidence 0 to 1
     */
    public record Language(String code, double confidence) {}

    /**
     * Something the guest wants.
     *
     * @param name one of {@link Intents}
     * @param confidence 0 to 1
     */
    public record Intent(String name, double confidence) {}

    /**
     * A value that stands in the text.
     *
     * @param type one of {@link EntityTypes}, which also says what {@code value} looks like
     * @param text the words it was read from
     * @param start offset of the first UTF-16 unit of {@code text} in the guest's text
     * @param end offset behind the last one
     * @param value a string, an integer, a list of integers or a map of strings; null exactly when there is a problem
     * @param alternatives other readings of an ambiguous value (3/4), of the same shape
     * @param problem {@link EntityProblems}; null when the value is good
     */
    public record Entity(
            String type,
            String text,
            int start,
            int end,
            @Nullable Object value,
            List<Object> alternatives,
            @Nullable String problem) {}

    /**
     * A mood.
     *
     * @param label {@code positive}, {@code neutral} or {@code negative}
     * @param score from -1 (very bad) to 1 (very good)
     */
    public record Sentiment(String label, double score) {}
}
