package io.conserje.nlp.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the phrases of one language that begin with a text, or nearly so; a pure function of its phrases. */
final class PhraseIndex {

    private static final int SHORTEST_FUZZY = 4;
    private static final double LEAST_ALIKE = 0.35;
    private static final double FUZZY_WORTH = 0.8;

    private final List<ReviewedPhrase> phrases;
    private final Map<String, int[]> byTrigram = new HashMap<>();

    /** Indexes these phrases. */
    PhraseIndex(List<ReviewedPhrase> phrases) {
        this.phrases = phrases.stream()
                .sorted(Comparator.comparing(ReviewedPhrase::folded))
                .toList();
        Map<String, List<Integer>> found = new HashMap<>();
        for (int i = 0; i < this.phrases.size(); i++) {
            for (String trigram : trigrams(this.phrases.get(i).folded())) {
                found.computeIfAbsent(trigram, _ -> new ArrayList<>()).add(i);
            }
        }
        found.forEach((trigram, places) -> byTrigram.put(
                trigram, places.stream().mapToInt(Integer::intValue).toArray()));
    }

    /**
     * A phrase that was found.
     *
     * @param phrase the phrase
     * @param score 0 to 1; one for a phrase that is just the text
     */
    record Match(ReviewedPhrase phrase, double score) {}

    /** The best phrases for a folded text, the best first, no more than asked for. */
    List<Match> find(String folded, int most) {
        List<Match> matches = new ArrayList<>(prefixed(folded));
        if (matches.size() < most && folded.length() >= SHORTEST_FUZZY) {
            Set<String> known = new TreeSet<>();
            matches.forEach(match -> known.add(match.phrase().text()));
            alike(folded).stream()
                    .filter(match -> known.add(match.phrase().text()))
                    .forEach(matches::add);
        }
        matches.sort(Comparator.comparingDouble(Match::score)
                .reversed()
                .thenComparing(match -> match.phrase().text()));
        return matches.subList(0, Math.min(most, matches.size()));
    }

    private List<Match> prefixed(String folded) {
        int from = firstNotBefore(folded);
        List<Match> matches = new ArrayList<>();
        for (int i = from; i < phrases.size() && phrases.get(i).folded().startsWith(folded); i++) {
            ReviewedPhrase phrase = phrases.get(i);
            matches.add(new Match(
                    phrase, 0.8 + 0.2 * folded.length() / phrase.folded().length()));
        }
        return matches;
    }

    private int firstNotBefore(String folded) {
        int low = 0;
        int high = phrases.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrases.get(middle).folded().compareTo(folded) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Phrases that share most of the text's trigrams; what a phrase has beyond the text hardly counts against it. */
    private List<Match> alike(String folded) {
        Set<String> wanted = trigrams(folded);
        int[] shared = new int[phrases.size()];
        for (String trigram : wanted) {
            for (int place : byTrigram.getOrDefault(trigram, new int[0])) {
                shared[place]++;
            }
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < shared.length; i++) {
            double covered = (double) shared[i] / Math.max(1, wanted.size());
            if (covered >= LEAST_ALIKE) {
                double length = Math.min(
                        1.0, (double) folded.length() / phrases.get(i).folded().length());
                matches.add(new Match(phrases.get(i), FUZZY_WORTH * covered * (0.8 + 0.2 * length)));
            }
        }
        return matches;
    }

    private static Set<String> trigrams(String folded) {
        String padded = " " + folded;
        Set<String> trigrams = new TreeSet<>();
        for (int at = 0; at + 3 <= padded.length(); at++) {
            trigrams.add(padded.substring(at, at + 3));
        }
        return trigrams;
    }
}
