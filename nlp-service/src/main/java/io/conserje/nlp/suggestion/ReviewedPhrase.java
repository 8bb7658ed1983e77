package io.conserje.nlp.suggestion;

import io.conserje.nlp.value.FoldedText;

/**
 * A phrase of ours that can be offered.
 *
 * @param intent the first intent that it stands for
 * @param text as it is shown
 * @param folded as it is compared
 */
record ReviewedPhrase(String intent, String text, String folded) {

    /** Reads one line of a {@code .phrases} file: intent, tab, text. */
    static ReviewedPhrase of(String line) {
        String[] parts = line.split("\t", 2);
        return new ReviewedPhrase(parts[0], parts[1], FoldedText.of(parts[1]).folded());
    }
}
