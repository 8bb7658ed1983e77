package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a text of a single letter: nobody knows what "b" wants, in which the models hear a yes; "k" and "n" are answers. */
final class LoneLetter {

    private static final double FROM_RULES = 0.95;
    private static final Pattern ONE = Pattern.compile("[^\\p{L}\\p{N}\\p{So}]*\\p{L}[^\\p{L}\\p{N}\\p{So}]*");

    private final Pattern answer;

    LoneLetter(Words words) {
        this.answer = words.pattern("\\W*(?:{answer_letter})\\W*");
    }

    /** What such a text says; nothing for all others, and for the letters that are answers. */
    Optional<List<ScoredIntent>> heard(String text, String folded) {
        return ONE.matcher(text).matches() && !answer.matcher(folded).matches()
                ? Optional.of(List.of(new ScoredIntent(Intents.OUT_OF_SCOPE, FROM_RULES)))
                : Optional.empty();
    }
}
