package io.conserje.nlp.value.date.chart;

import io.conserje.nlp.value.Misspelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Takes a long word for a month or a day of which it misses, doubles, swaps or mistypes one letter. */
final class Slips {

    private static final int SHORTEST = 6;
    private static final Set<String> FORGIVEN = Set.of("month", "weekday", "shift");

    private final Map<String, Lexicon.Entry> words = new HashMap<>();
    private final Set<String> real = new HashSet<>();

    void learn(String word, Lexicon.Entry entry) {
        if (entry.category().equals("real")) {
            real.add(word);
        } else if (FORGIVEN.contains(entry.category()) && word.length() >= SHORTEST) {
            words.put(word, entry);
        }
    }

    void find(Token token, Lexicon.Found found, int end) {
        String word = token.text();
        if (!token.is(Token.Kind.WORD) || word.length() < SHORTEST - 1 || real.contains(word)) {
            return;
        }
        words.forEach((right, entry) -> {
            if (right.charAt(0) == word.charAt(0) && Misspelling.isNear(word, right)) {
                found.accept(entry, end);
            }
        });
    }
}
