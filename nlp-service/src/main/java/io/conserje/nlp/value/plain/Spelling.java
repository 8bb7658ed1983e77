package io.conserje.nlp.value.plain;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.number.NumberWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes out what guests shorten and mends what they mistype, only towards words that values are made of. */
final class Spelling {

    private static final int SHORTEST_MENDED = 5;
    private static final int LONG_WORD = 8;
    private static final int LONGEST_MENDED = 20;

    private final Map<String, String> written = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<Character, List<String>> targets = new HashMap<>();

    Spelling(Words words, NumberWords numbers) {
        words.lists("spelling")
                .forEach((right, wrong) -> wrong.forEach(form -> written.put(form, right.replace('_', ' '))));
        known.addAll(words.list("well_spelt"));
        known.addAll(numbers.cardinals());
        words.list("mended").stream().sorted().forEach(word -> {
            known.add(word);
            targets.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(word);
        });
    }

    /** The word as it should be, or the same word. */
    String correct(String word) {
        String full = written.get(word);
        if (full != null) {
            return full;
        }
        boolean mendable = word.length() >= SHORTEST_MENDED && word.length() <= LONGEST_MENDED && !known.contains(word);
        return mendable ? nearest(word) : word;
    }

    private String nearest(String word) {
        int most = word.length() >= LONG_WORD ? 2 : 1;
        String best = word;
        int least = most + 1;
        for (String target : targets.getOrDefault(word.charAt(0), List.of())) {
            int distance = Math.abs(target.length() - word.length()) < least ? distance(word, target) : least;
            if (distance < least) {
                least = distance;
                best = target;
            } else if (distance == least && least <= most) {
                best = closer(word, best, target);
            }
        }
        return best;
    }

    /** Of two words as near, the one with the same end, which carries number and gender. */
    private static String closer(String word, String one, String other) {
        boolean same = word.charAt(word.length() - 1) == other.charAt(other.length() - 1);
        return same && word.charAt(word.length() - 1) != one.charAt(one.length() - 1) ? other : one;
    }

    /** Insertions, deletions, replacements and swaps of neighbours between two words. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
