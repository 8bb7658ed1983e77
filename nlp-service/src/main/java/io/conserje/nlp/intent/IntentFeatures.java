package io.conserje.nlp.intent;

import io.conserje.nlp.learning.FeatureSink;
import io.conserje.nlp.learning.Hashes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the classifier sees of a folded text: words 1 to 2, word stems 1 to 2 with gaps, letters 3 to 5 within words, the
 * same sequences with every known word replaced by its concept, and meanings 1 to 3 with gaps, which all languages share.
 */
public final class IntentFeatures {

    private static final int LONGEST_RUN = 2;
    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LETTERS = 5;
    private static final int STEM = 5;
    private static final int GAP_OF_STEMS = 3;
    private static final int GAP_OF_MEANINGS = 4;
    private static final int MOST_COUNTED = 4;
    private static final String FIRST = "<";
    private static final String LAST = ">";

    private final Lexicons lexicons;
    private final Meanings meanings;

    /** Features with these concepts and meanings. */
    public IntentFeatures(Lexicons lexicons, Meanings meanings) {
        this.lexicons = lexicons;
        this.meanings = meanings;
    }

    /** The feature hashes of a folded text of a language. */
    public long[] of(String folded, String language) {
        List<String> tokens = Tokens.of(folded);
        Lexicon lexicon = lexicons.of(language);
        return Hashes.of(sink -> {
            tokens.forEach(token -> letters(token, sink));
            runs("", tokens, sink);
            runs("a", tokens.stream().map(token -> concept(token, lexicon)).toList(), sink);
            pairs(tokens.stream().map(IntentFeatures::stem).toList(), sink);
            meanings(meanings.of(tokens, language), sink);
            sink.add("n" + Math.min(tokens.size(), MOST_COUNTED));
        });
    }

    /** The feature hashes of each word of a folded text by itself; none of figures, signs and words of a letter or two. */
    List<long[]> words(String folded, String language) {
        Lexicon lexicon = lexicons.of(language);
        return Tokens.of(folded).stream()
                .filter(token -> token.length() >= FEWEST_LETTERS)
                .map(token -> Hashes.of(sink -> {
                    letters(token, sink);
                    sink.add(" " + token);
                    sink.add("a " + concept(token, lexicon));
                    sink.add("s" + stem(token));
                }))
                .toList();
    }

    /** Every run of one to some tokens, with the edges of the text. */
    private static void runs(String kind, List<String> tokens, FeatureSink sink) {
        List<String> edged = new ArrayList<>(tokens);
        edged.addFirst(FIRST);
        edged.addLast(LAST);
        for (int at = 0; at < edged.size(); at++) {
            var run = new StringBuilder(kind);
            for (int size = 1; size <= LONGEST_RUN && at + size <= edged.size(); size++) {
                run.append(' ').append(edged.get(at + size - 1));
                sink.add(run.toString());
            }
        }
    }

    /** Every stem, and every pair that stands at most some tokens apart. */
    private static void pairs(List<String> stems, FeatureSink sink) {
        for (int first = 0; first < stems.size(); first++) {
            sink.add("s" + stems.get(first));
            for (int second = first + 1; second < Math.min(stems.size(), first + 1 + GAP_OF_STEMS); second++) {
                sink.add("s" + stems.get(first) + '_' + stems.get(second));
            }
        }
    }

    /** Every meaning, pairs of them at most some apart, three in a row, and which is first and which is last. */
    private static void meanings(List<Set<String>> byToken, FeatureSink sink) {
        List<Set<String>> known =
                byToken.stream().filter(meanings -> !meanings.isEmpty()).toList();
        for (int at = 0; at < known.size(); at++) {
            for (String meaning : known.get(at)) {
                sink.add("g" + meaning);
                for (int next = at + 1; next < Math.min(known.size(), at + 1 + GAP_OF_MEANINGS); next++) {
                    known.get(next).forEach(other -> sink.add("g" + meaning + '_' + other));
                }
                for (String second : at + 2 < known.size() ? known.get(at + 1) : Set.<String>of()) {
                    known.get(at + 2).forEach(third -> sink.add("G" + meaning + '_' + second + '_' + third));
                }
            }
        }
        if (!known.isEmpty()) {
            known.getFirst().forEach(meaning -> sink.add("g" + FIRST + meaning));
            known.getLast().forEach(meaning -> sink.add("g" + LAST + meaning));
        }
    }

    private static void letters(String token, FeatureSink sink) {
        String padded = FIRST + token + LAST;
        for (int size = FEWEST_LETTERS; size <= MOST_LETTERS; size++) {
            for (int at = 0; at + size <= padded.length(); at++) {
                sink.add("l", padded, at, at + size);
            }
        }
    }

    /** The first of a word's concepts in alphabetical order, its stem where it has none. */
    private static String concept(String token, Lexicon lexicon) {
        return lexicon.conceptsOf(token).stream()
                .sorted()
                .findFirst()
                .map("@"::concat)
                .orElse(stem(token));
    }

    private static String stem(String token) {
        return token.length() > STEM ? token.substring(0, STEM) : token;
    }
}
