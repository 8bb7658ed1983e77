package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.Collection;
import java.util.Map;

/** The words by which guests choose of a list, of all languages together. */
final class RoomWords {

    private static final WordLists LISTS = WordLists.beside(RoomWords.class);

    private RoomWords() {}

    /** Everything of these names, as one alternative of a regular expression. */
    static String any(String... names) {
        return "(?:" + LISTS.any(names) + ")";
    }

    /** Lists whose names begin so, by the rest of their names. */
    static Map<String, Collection<String>> groups(String prefix) {
        return LISTS.groups(prefix);
    }
}
