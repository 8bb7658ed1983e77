package io.conserje.nlp.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a folded text apart: sentences for sure, and what commas and "and" join as a guess. */
final class Clauses {

    private static final int MOST = 12;
    private static final int FEWEST_LETTERS = 3;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n]+\\s+|\\n+|\\s+[-\\u2013]\\s+|\\.{2,}");
    private static final Pattern JOINT = Pattern.compile(
            "\\s*,\\s*|\\s+(?:and|also|but|plus|then|y|e|pero|ademas|tambien|mas|mais|alem disso|tambem|entao|et|aussi"
                    + "|puis|sinon|por otro lado|by the way|a proposito|au fait)\\s+");

    private Clauses() {}

    /** Every sentence where there are several, and every clause of a sentence that has several; none of a plain text. */
    static List<String> parts(String folded) {
        List<String> sentences = split(SENTENCE_END, folded);
        List<String> parts = new ArrayList<>();
        for (String sentence : sentences) {
            if (sentences.size() > 1) {
                parts.add(sentence);
            }
            List<String> clauses = split(JOINT, sentence);
            if (clauses.size() > 1) {
                parts.addAll(clauses);
            }
        }
        return parts;
    }

    private static List<String> split(Pattern joint, String text) {
        List<String> parts = new ArrayList<>();
        for (String part : joint.split(text, MOST)) {
            if (part.chars().filter(Character::isLetterOrDigit).count() >= FEWEST_LETTERS || part.equals(text)) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
