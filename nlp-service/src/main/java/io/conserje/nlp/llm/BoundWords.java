package io.conserje.nlp.llm;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.number.NumberWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that a hotel is bound by, in any of our languages: numbers as the engine knows them, days, and promises. */
final class BoundWords {

    private static final String STEM = "*";

    private final Set<String> words;
    private final Set<String> stems;
    private final List<NumberWords> numbers;

    private BoundWords(Set<String> words, Set<String> stems, List<NumberWords> numbers) {
        this.words = words;
        this.stems = stems;
        this.numbers = numbers;
    }

    /** The words that ship with this class ("refund*" is a stem), and the numbers of these languages. */
    static BoundWords load(List<String> languages) {
        List<String> listed =
                List.of(LlmConfiguration.resource("bound-words.txt").strip().split("\\s+"));
        return new BoundWords(
                listed.stream().filter(word -> !word.endsWith(STEM)).collect(Collectors.toUnmodifiableSet()),
                listed.stream()
                        .filter(word -> word.endsWith(STEM))
                        .map(word -> word.substring(0, word.length() - STEM.length()))
                        .collect(Collectors.toUnmodifiableSet()),
                languages.stream().map(Words::of).map(NumberWords::of).toList());
    }

    /** True where a folded word must not be said without a fact. */
    boolean has(String word) {
        return words.contains(word)
                || numbers.stream().anyMatch(number -> number.isCardinal(word) || number.isOrdinal(word))
                || beginnings(word).anyMatch(stems::contains);
    }

    private static Stream<String> beginnings(String word) {
        return IntStream.rangeClosed(1, word.length()).mapToObj(end -> word.substring(0, end));
    }
}
