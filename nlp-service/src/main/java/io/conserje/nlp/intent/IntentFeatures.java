package io.conserje.nlp.intent;

import io.conserje.nlp.learning.FeatureSink;
import io.conserje.nlp.learning.Hashes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the classifier sees of a folded text: words 1 to 2, word stems 1 to 2 with gaps, letters 3 to 5 within words, and
 * the same sequences with every known word replaced by its concept, which all languages share.
 */
public final class IntentFeatures {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}']+|\\d+|\\?|!");
    private static final int MOST_TOKENS = 120;
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_RUN = 2;
    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LETTERS = 5;
    private static final int STEM = 5;
    private static final int GAP = 3;
    private static final String EDGE = "<";

    private final Lexicons lexicons;

    /** Features with these concepts. */
    public IntentFeatures(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** The feature hashes of a folded text of a language. */
    public long[] of(String folded, String language) {
        return Hashes.of(sink -> read(folded, lexicons.of(language), sink));
    }

    private static void read(String folded, Lexicon lexicon, FeatureSink sink) {
        List<String> tokens = tokens(folded);
        List<String> abstracted = new ArrayList<>();
        List<String> concepts = new ArrayList<>();
        for (String token : tokens) {
            List<String> own = lexicon.conceptsOf(token).stream().sorted().toList();
            abstracted.add(own.isEmpty() ? stem(token) : "@" + own.getFirst());
            concepts.addAll(own);
            letters(token, sink);
        }
        sequences("", tokens, sink);
        sequences("a", abstracted, sink);
        skips("s", tokens.stream().map(IntentFeatures::stem).toList(), sink);
        skips("k", concepts, sink);
        for (int at = 0; at < concepts.size() - 2; at++) {
            sink.add("K" + concepts.get(at) + ' ' + concepts.get(at + 1) + ' ' + concepts.get(at + 2));
        }
        sink.add("n" + Math.min(tokens.size(), 4));
    }

    /** Every run of one to some tokens, with the edges of the text. */
    private static void sequences(String kind, List<String> tokens, FeatureSink sink) {
        List<String> edged = new ArrayList<>(tokens);
        edged.addFirst(EDGE);
        edged.addLast(">");
        for (int at = 0; at < edged.size(); at++) {
            var run = new StringBuilder(kind);
            for (int size = 1; size <= LONGEST_RUN && at + size <= edged.size(); size++) {
                run.append(' ').append(edged.get(at + size - 1));
                sink.add(run.toString());
            }
        }
    }

    /** Every token, and every pair that stands at most some tokens apart. */
    private static void skips(String kind, List<String> tokens, FeatureSink sink) {
        for (int first = 0; first < tokens.size(); first++) {
            sink.add(kind + tokens.get(first));
            for (int second = first + 1; second < Math.min(tokens.size(), first + 1 + GAP); second++) {
                sink.add(kind + tokens.get(first) + '_' + tokens.get(second));
            }
        }
    }

    private static void letters(String token, FeatureSink sink) {
        String padded = EDGE + token + ">";
        for (int size = FEWEST_LETTERS; size <= MOST_LETTERS; size++) {
            for (int at = 0; at + size <= padded.length(); at++) {
                sink.add("l" + padded.substring(at, at + size));
            }
        }
    }

    private static String stem(String token) {
        return token.length() > STEM ? token.substring(0, STEM) : token;
    }

    private static List<String> tokens(String folded) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(folded);
        while (matcher.find() && tokens.size() < MOST_TOKENS) {
            String token = matcher.group();
            boolean digits = Character.isDigit(token.charAt(0));
            tokens.add(digits ? "#" : token.length() > LONGEST_WORD ? token.substring(0, LONGEST_WORD) : token);
        }
        return tokens;
    }
}
