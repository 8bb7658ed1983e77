package io.conserje.nlp.llm;

import io.conserje.nlp.contract.Understanding;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where words that the model points at stand in a text as words of their own: "20" stands in no "2026" and in no "1.20.3". */
final class PointedWords {

    /** No value is said in more, and each is read by the engine anew. */
    private static final int LONGEST = 100;

    private static final String BEHIND_NO_WORD = "(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,:/-])";
    private static final String BEFORE_NO_WORD = "(?![\\p{L}\\p{N}\\p{M}]|[.,:/-]\\p{N})";

    private PointedWords() {}

    /** Where the words begin first, apart from what is known already; empty where they do not. */
    static OptionalInt in(String text, String words, List<Understanding.Entity> known) {
        if (words.isBlank() || words.length() > LONGEST) {
            return OptionalInt.empty();
        }
        Matcher places = Pattern.compile(BEHIND_NO_WORD + Pattern.quote(words) + BEFORE_NO_WORD)
                .matcher(text);
        while (places.find()) {
            int start = places.start();
            int end = places.end();
            if (known.stream().noneMatch(entity -> entity.start() < end && start < entity.end())) {
                return OptionalInt.of(start);
            }
        }
        return OptionalInt.empty();
    }
}
