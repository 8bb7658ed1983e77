package io.conserje.nlp.value.date.chart;

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
            if (right.charAt(0) == word.charAt(0) && isNear(word, right)) {
                found.accept(entry, end);
            }
        });
    }

    /** One letter more, less or other, or two neighbours swapped. */
    private static boolean isNear(String word, String right) {
        int difference = word.length() - right.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int same = 0;
        while (same < word.length() && same < right.length() && word.charAt(same) == right.charAt(same)) {
            same++;
        }
        return switch (difference) {
            case 1 -> word.regionMatches(same + 1, right, same, right.length() - same);
            case -1 -> word.regionMatches(same, right, same + 1, word.length() - same);
            default ->
                word.regionMatches(same + 1, right, same + 1, right.length() - same - 1)
                        || isSwapped(word, right, same);
        };
    }

    private static boolean isSwapped(String word, String right, int at) {
        return at + 1 < word.length()
                && word.charAt(at) == right.charAt(at + 1)
                && word.charAt(at + 1) == right.charAt(at)
                && word.regionMatches(at + 2, right, at + 2, word.length() - at - 2);
    }
}
