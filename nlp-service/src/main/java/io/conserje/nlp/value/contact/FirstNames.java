package io.conserje.nlp.value.contact;

import io.conserje.nlp.value.FoldedText;

/** What the list of first names tells of an answer: "José" is surely one, whatever it sounds like. */
public final class FirstNames {

    private FirstNames() {}

    /** Whether a name begins with what is a first name and nothing else. */
    public static boolean begin(String name) {
        String folded = FoldedText.of(name).folded();
        int end = folded.indexOf(' ');
        return Gazetteer.firstNames().isSure(end < 0 ? folded : folded.substring(0, end));
    }
}
