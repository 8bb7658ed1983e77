package io.conserje.nlp.value.person;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.TradeWords;
import java.util.regex.Pattern;

/** Tells what is written like a name and is nobody's: a firm, a greeting, a word that is spelt, a place, a thing with its number. */
final class PersonWords {

    private static final int LONGEST = 80;

    /** "Hola Buenas", in whatever language the talk is. */
    private static final Pattern GREETINGS =
            Pattern.compile("(?:" + Words.everywhere("greeted") + ")(?: (?:" + Words.everywhere("greeted") + "))+");

    /** "L-A-T-O-Y-A" tells how a name is spelt. */
    private static final Pattern SPELT = Pattern.compile("(?:\\p{L}-){2,}\\p{L}");

    private final Pattern foreignGreeting;
    private final Pattern places;
    private final Pattern numberSign;

    PersonWords(Words words) {
        this.foreignGreeting = words.pattern("(?:{foreign_greeting})");
        this.places = words.pattern("(?:{not_a_person})");
        this.numberSign = words.pattern("(?:{number_sign})[ .:\u00b0\u00ba]*[\\d\u0001]");
    }

    /** Whether some words, if there are any, may be somebody's name. */
    boolean mayBe(FoldedText text, int from, int end) {
        if (end <= from || end - from > LONGEST) {
            return false;
        }
        String written = text.original().substring(from, end);
        String folded = text.folded().substring(from, end);
        return !TradeWords.isFirm(written)
                && !SPELT.matcher(written).matches()
                && !foreignGreeting.matcher(folded).matches()
                && !GREETINGS.matcher(folded).matches()
                && !places.matcher(folded).matches()
                && !numberSign
                        .matcher(text.folded())
                        .region(from, text.folded().length())
                        .lookingAt();
    }
}
