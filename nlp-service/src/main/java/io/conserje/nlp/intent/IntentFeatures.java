package io.conserje.nlp.intent;

import io.conserje.nlp.learning.FeatureSink;
import io.conserje.nlp.learning.Hashes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the classifier sees of a folded text: words 1 to 3, letters 3 to 5 within words, concepts 1 to 2. */
public final class IntentFeatures {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}']+|\\d+|\\?|!");
    private static final int MOST_TOKENS = 200;
    private static final int LONGEST_WORD = 24;

    private final Lexicon lexicon;

    private IntentFeatures(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The features with the concepts that ship with this class. */
    public static IntentFeatures load() {
        return new IntentFeatures(Lexicon.read(IntentFeatures.class, "concepts.txt"));
    }

    /** The feature hashes of a folded text. */
    public long[] of(String folded) {
        return Hashes.of(sink -> read(folded, sink));
    }

    private void read(String folded, FeatureSink sink) {
        List<String> tokens = tokens(folded);
        List<String> concepts = new ArrayList<>();
        String before = "<";
        String twoBefore = "<";
        for (String token : tokens) {
            sink.add("1" + token);
            sink.add("2" + before + ' ' + token);
            sink.add("3" + twoBefore + ' ' + before + ' ' + token);
            letters(token, sink);
            lexicon.conceptsOf(token).stream().sorted().forEach(concepts::add);
            twoBefore = before;
            before = token;
        }
        sink.add("2" + before + " >");
        sink.add("n" + Math.min(tokens.size(), 4));
        for (int i = 0; i < concepts.size(); i++) {
            sink.add("c" + concepts.get(i));
            for (int j = i + 1; j < Math.min(concepts.size(), i + 4); j++) {
                sink.add("d" + concepts.get(i) + ' ' + concepts.get(j));
            }
        }
    }

    private static void letters(String token, FeatureSink sink) {
        String padded = "<" + token + ">";
        for (int size = 3; size <= 5; size++) {
            for (int at = 0; at + size <= padded.length(); at++) {
                sink.add("l" + padded.substring(at, at + size));
            }
        }
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
