package io.conserje.nlp.training;

import io.conserje.nlp.language.LanguageWords;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How likely a letter is after up to four others, by language: each length is smoothed by the shorter one (Witten, Bell). */
final class LetterOdds {

    private static final int LONGEST_RUN = 5;
    private static final double FEWEST = 3;

    /** A word that is seen often teaches its letters little more than one that is seen once. */
    private static final double FLAT = 0.3;

    private static final double ANY_LETTER = 1 / 60.0;

    private final int languages;
    private final Map<String, double[]> runs = new HashMap<>();
    private final Map<String, double[]> totals = new HashMap<>();
    private final Map<String, double[]> kinds = new HashMap<>();
    private final Map<String, double[]> likely = new HashMap<>();

    LetterOdds(int languages) {
        this.languages = languages;
    }

    /** The log likelihood of the last letter of each run that is worth keeping, by language. */
    Map<String, double[]> of(Map<String, double[]> words) {
        words.forEach(this::count);
        runs.forEach(this::sum);
        List<String> order = runs.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        order.forEach(run -> likely.put(run, likely(run)));
        Map<String, double[]> kept = new HashMap<>();
        likely.forEach((run, chances) -> {
            if (run.length() <= 2
                    || Arrays.stream(runs.getOrDefault(run, chances)).sum() >= FEWEST) {
                kept.put(run, Arrays.stream(chances).map(StrictMath::log).toArray());
            }
        });
        return kept;
    }

    private void count(String word, double[] counts) {
        String framed = LanguageWords.framed(word);
        for (int language = 0; language < languages; language++) {
            double times = counts[language] > 0 ? StrictMath.pow(counts[language], FLAT) : 0;
            for (int end = 2; times > 0 && end <= framed.length(); end++) {
                for (int start = Math.max(0, end - LONGEST_RUN); start < end; start++) {
                    add(runs, framed.substring(start, end), language, times);
                }
            }
        }
    }

    private void sum(String run, double[] counts) {
        String before = run.substring(0, run.length() - 1);
        for (int language = 0; language < languages; language++) {
            if (counts[language] > 0) {
                add(totals, before, language, counts[language]);
                add(kinds, before, language, 1);
            }
        }
    }

    private double[] likely(String run) {
        double[] shorter = likely.get(run.substring(1));
        String before = run.substring(0, run.length() - 1);
        double[] none = new double[languages];
        double[] seen = runs.getOrDefault(run, none);
        double[] all = totals.getOrDefault(before, none);
        double[] unseen = kinds.getOrDefault(before, none);
        double[] chances = new double[languages];
        for (int language = 0; language < languages; language++) {
            double back = shorter == null ? ANY_LETTER : shorter[language];
            chances[language] = all[language] == 0
                    ? back
                    : (seen[language] + unseen[language] * back) / (all[language] + unseen[language]);
        }
        return chances;
    }

    private void add(Map<String, double[]> counts, String key, int language, double times) {
        counts.computeIfAbsent(key, _ -> new double[languages])[language] += times;
    }
}
