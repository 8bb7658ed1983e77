package io.conserje.nlp.training;

import io.conserje.nlp.value.FoldedText;
import java.util.stream.IntStream;

/** A phrase with its sequences of three letters, sorted. */
record Sound(String text, int[] trigrams) {

    private static final double TOO_NEAR = 0.85;
    private static final int MOST_LETTERS_APART = 4;

    static Sound of(String text) {
        return new Sound(
                text,
                IntStream.rangeClosed(0, text.length() - 3)
                        .map(at -> text.substring(at, at + 3).hashCode())
                        .sorted()
                        .distinct()
                        .toArray());
    }

    boolean isNear(Sound other) {
        if (Math.abs(text.length() - other.text.length()) > MOST_LETTERS_APART) {
            return false;
        }
        int both = 0;
        int there = 0;
        for (int trigram : trigrams) {
            while (there < other.trigrams.length && other.trigrams[there] < trigram) {
                there++;
            }
            both += there < other.trigrams.length && other.trigrams[there] == trigram ? 1 : 0;
        }
        return (double) both / (trigrams.length + other.trigrams.length - both) >= TOO_NEAR;
    }

    /** Folded words without signs; what has no words stays as it is. */
    static String normal(String phrase) {
        String words = FoldedText.of(phrase)
                .folded()
                .replaceAll("[^\\p{L}\\d{}]+", " ")
                .strip();
        return words.isEmpty() ? phrase : words;
    }
}
