package io.conserje.nlp.llm;

import io.conserje.nlp.value.FoldedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text says nothing that the facts do not: no figure, day, name, address or promise of its own. */
final class Faithfulness {

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,:/-]\\d+)*|[$€£%]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]*");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?:\\S+|www\\.\\S+");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?¡¿:\\n]\\s*|[-•]\\s*)$");

    /** Number words, days, months, and what a hotel must not promise on its own; folded, all four languages. */
    private final Set<String> bound;

    /** A judge for whom these folded words need a fact. */
    Faithfulness(Set<String> bound) {
        this.bound = Set.copyOf(bound);
    }

    /** The judge with the words that ship with this class. */
    static Faithfulness load() {
        return new Faithfulness(Set.copyOf(
                List.of(LlmConfiguration.resource("bound-words.txt").strip().split("\\s+"))));
    }

    boolean isFaithful(String text, List<String> facts) {
        String known = String.join(" \n ", facts);
        Set<String> words = new HashSet<>(words(known));
        Set<String> figures = found(FIGURE, known);
        return figures.containsAll(found(FIGURE, text))
                && found(ADDRESS, known).containsAll(found(ADDRESS, text))
                && words(text).stream().noneMatch(word -> bound.contains(word) && !words.contains(word))
                && namesAreKnown(text, words);
    }

    /** A capital letter inside a sentence makes a name. */
    private static boolean namesAreKnown(String text, Set<String> known) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            boolean capital = Character.isUpperCase(word.group().charAt(0))
                    && word.group().length() > 1;
            boolean first =
                    SENTENCE_START.matcher(text.substring(0, word.start())).find();
            if (capital && !first && !known.contains(FoldedText.of(word.group()).folded())) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        return WORD.matcher(FoldedText.of(text).folded())
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new HashSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
