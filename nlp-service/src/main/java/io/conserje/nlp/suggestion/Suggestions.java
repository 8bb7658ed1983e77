package io.conserje.nlp.suggestion;

import java.util.List;

/**
 * What a text may become.
 *
 * @param language ISO 639-1 in which the completions are
 * @param intents what may be wanted, most probable first
 * @param completions whole phrases, best first
 */
record Suggestions(String language, List<Intent> intents, List<Completion> completions) {

    /**
     * Something that may be wanted.
     *
     * @param name one of our intents
     * @param confidence 0 to 1
     */
    record Intent(String name, double confidence) {}

    /**
     * A whole phrase.
     *
     * @param text as to be shown
     * @param intent what it stands for
     * @param score 0 to 1
     */
    record Completion(String text, String intent, double score) {}
}
