package io.conserje.nlp.reply;

import java.util.List;

/**
 * An answer that could be sent as it is.
 *
 * @param tenant whose budget it is
 * @param language ISO 639-1 of the guest
 * @param text the answer in our own words
 * @param facts everything that may be said, each a short sentence
 */
public record Draft(String tenant, String language, String text, List<String> facts) {

    /** Keeps the facts from being changed later. */
    public Draft {
        facts = List.copyOf(facts);
    }
}
