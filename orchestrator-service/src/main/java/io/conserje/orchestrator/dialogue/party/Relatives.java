package io.conserje.orchestrator.dialogue.party;

import io.conserje.orchestrator.dialogue.words.WordLists;

/** What guests call those who come with them, in every language. */
public final class Relatives {

    /** One or two of them, as alternatives of a regular expression of folded words. */
    public static final String WORDS = WordLists.beside(Relatives.class).any("adult", "adult_pair", "child");

    private Relatives() {}
}
