package io.conserje.nlp.training;

import io.conserje.nlp.language.LanguageWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often words and neighbours were seen in each language; accents are now and then forgotten. */
final class LanguageCounts {

    /** Of so many readers one forgets the accents. */
    private static final double FORGOTTEN = 0.35;

    /** What a written word counts that sentences are built with, what any other, and what neighbours count. */
    private static final double COMMON = 10;

    private static final double PLAIN = 3;
    private static final double NEIGHBOURS = 2;

    private final List<String> languages;
    private final Map<String, double[]> words = new HashMap<>();
    private final Map<String, double[]> pairs = new HashMap<>();
    private final Map<String, double[]> firsts = new HashMap<>();

    LanguageCounts(List<String> languages) {
        this.languages = languages;
    }

    /** How often each word was seen, by language. */
    Map<String, double[]> words() {
        return words;
    }

    /** How often two folded words were seen side by side, by language. */
    Map<String, double[]> pairs() {
        return pairs;
    }

    /** How often a folded word was seen before others, by language. */
    double[] firsts(String word) {
        return firsts.getOrDefault(word, new double[languages.size()]);
    }

    /** Counts a sentence. */
    void read(Example sentence) {
        int language = languages.indexOf(sentence.language());
        String before = LanguageWords.EDGE;
        for (String word : LanguageWords.of(sentence.text())) {
            count(LanguageWords.small(word), language, 1);
            String folded = LanguageWords.folded(word);
            count(before, folded, language, 1);
            before = folded;
        }
        count(before, LanguageWords.EDGE, language, 1);
    }

    /** Counts written words: lines of several are those that sentences are built with, in an order that may be heard. */
    void tell(String language, List<String> lines) {
        int index = languages.indexOf(language);
        Set<String> told = new HashSet<>();
        for (String line : lines) {
            List<String> own = List.of(line.split(" "));
            for (int at = 0; at < own.size(); at++) {
                if (told.add(own.get(at))) {
                    count(own.get(at), index, own.size() > 1 ? COMMON : PLAIN);
                }
                if (at > 0) {
                    count(LanguageWords.folded(own.get(at - 1)), LanguageWords.folded(own.get(at)), index, NEIGHBOURS);
                }
            }
        }
    }

    private void count(String word, int language, double times) {
        add(words, word, language, times);
        String folded = LanguageWords.folded(word);
        if (!folded.equals(word)) {
            add(words, folded, language, times * FORGOTTEN);
        }
    }

    private void count(String first, String second, int language, double times) {
        add(pairs, LanguageWords.pair(first, second), language, times);
        add(firsts, first, language, times);
    }

    private void add(Map<String, double[]> counts, String key, int language, double times) {
        counts.computeIfAbsent(key, _ -> new double[languages.size()])[language] += times;
    }
}
