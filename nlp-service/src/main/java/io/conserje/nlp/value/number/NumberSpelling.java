package io.conserje.nlp.value.number;

import io.conserje.nlp.value.Misspelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a long word for the number word that it misses by one letter: "hundread", "soixente", "huirième". */
final class NumberSpelling {

    private static final int SHORTEST = 7;

    private final Map<Character, List<String>> right = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /** Leaves these words as they are. */
    void leave(Collection<String> words) {
        known.addAll(words);
    }

    /** Mends what is near to these words. */
    void learn(Collection<String> words) {
        known.addAll(words);
        words.stream()
                .filter(word -> word.length() >= SHORTEST)
                .forEach(word -> right.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>())
                        .add(word));
    }

    /** The word as it should be, or the same word; a plural of a number is none. */
    String mended(String word) {
        if (word.length() < SHORTEST - 1 || known.contains(word)) {
            return word;
        }
        List<String> near = right.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(number -> !word.equals(number + "s") && Misspelling.isNear(word, number))
                .toList();
        return near.size() == 1 ? near.getFirst() : word;
    }
}
