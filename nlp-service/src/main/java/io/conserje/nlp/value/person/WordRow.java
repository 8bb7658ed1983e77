package io.conserje.nlp.value.person;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.name.NameWord;
import java.util.regex.Matcher;

/** The words that stand in a row from one place of a text on, with a space between each and the next. */
final class WordRow {

    private static final int OVER = -1;

    private final FoldedText text;
    private final Matcher word;
    private int next;

    WordRow(FoldedText text, int from) {
        this.text = text;
        this.word = NameWord.WRITTEN.matcher(text.original());
        this.next = from;
    }

    /** Goes on to the next word; false where the row ends. */
    boolean next() {
        int length = text.original().length();
        if (next == OVER || !word.region(next, length).lookingAt()) {
            return false;
        }
        boolean more = word.end() < length && text.original().charAt(word.end()) == ' ';
        next = more ? word.end() + 1 : OVER;
        return true;
    }

    int start() {
        return word.start();
    }

    int end() {
        return word.end();
    }

    String folded() {
        return text.folded().substring(start(), end());
    }
}
