package io.conserje.nlp.training;

import io.conserje.nlp.language.LanguageFeatures;
import io.conserje.nlp.learning.LinearModel;
import io.conserje.nlp.value.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What languages are learnt from: sentences with and without accents, their beginnings, and single words. */
final class LanguageExamples {

    private static final double COST = 2;
    private static final int ROUNDS = 12;
    private static final int FEWEST = 2;
    private static final int BEGINNING = 3;
    private static final int GROUPS = 1000;
    private static final int SENTENCES = 4;
    private static final int BEGINNINGS = 3;

    /** A word belongs to a language when it is this many times as frequent there as in all others together. */
    private static final int MOSTLY = 6;

    private final List<Example> sentences;
    private final List<Example> examples = new ArrayList<>();

    LanguageExamples(List<Example> sentences) {
        this.sentences = sentences;
    }

    /** Adds words that tell a language by themselves: each alone, and with the next one of its line. */
    void tell(String language, List<String> lines) {
        for (String line : lines) {
            List<String> words = List.of(line.split(" "));
            for (int at = 0; at < words.size(); at++) {
                int group = Math.floorMod(words.get(at).hashCode(), GROUPS);
                add(words.get(at), language, group);
                add(words.get(at), language, group);
                add(String.join(" ", words.subList(at, Math.min(words.size(), at + 2))), language, group);
            }
        }
    }

    LinearModel train(List<String> languages) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Example sentence : sentences) {
            int group = sentence.group();
            if (isOneOf(SENTENCES, sentence)) {
                add(sentence.text(), sentence.language(), group);
                addFolded(sentence, group);
            }
            String[] words = sentence.text().toLowerCase(Locale.ROOT).split("[^\\p{L}']+");
            for (String word : words) {
                counts.computeIfAbsent(word, _ -> new HashMap<>()).merge(sentence.language(), 1, Integer::sum);
            }
            if (words.length > BEGINNING && isOneOf(BEGINNINGS, sentence)) {
                int start = Math.floorMod(sentence.text().hashCode() / 7, words.length - BEGINNING);
                add(String.join(" ", List.of(words).subList(start, start + BEGINNING)), sentence.language(), group);
            }
        }
        addWords(counts);
        return new LinearTrainer(example -> LanguageFeatures.of(example.text()), COST, ROUNDS, FEWEST)
                .train(examples, languages);
    }

    /** Takes every so manieth sentence: more of them cost time and tell nothing new about a language. */
    private static boolean isOneOf(int several, Example sentence) {
        return Math.floorMod(sentence.text().hashCode(), several) == 0;
    }

    private void addFolded(Example sentence, int group) {
        String folded = FoldedText.of(sentence.text()).folded();
        if (!folded.equals(sentence.text())) {
            add(folded, sentence.language(), group);
        }
    }

    private void addWords(Map<String, Map<String, Integer>> counts) {
        int[] group = {0};
        counts.forEach((word, byLanguage) -> {
            int all = byLanguage.values().stream().mapToInt(Integer::intValue).sum();
            byLanguage.forEach((language, count) -> {
                if (word.length() > 1 && count > MOSTLY * (all - count)) {
                    add(word, language, ++group[0]);
                    add(FoldedText.of(word).folded(), language, group[0]);
                }
            });
        });
    }

    private void add(String text, String language, int group) {
        if (!text.isBlank()) {
            examples.add(new Example(text, language, List.of(language), group));
        }
    }
}
