package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.regex.Pattern;

/** Tells a number that counts what it stands before from an answer: "the two dogs" are no nights, nor "os dois do lado um do outro", and "we're 20 years old" tells of no people. */
public final class CountedThings {

    private static final int WORDS_NEAR = 32;

    private final Pattern thing;
    private final Pattern article;
    private final Pattern goesOn;
    private final Pattern aged;
    private final Pattern years;

    /** Knows the words of one language. */
    public CountedThings(Words words) {
        this.thing = words.pattern(
                "^ (?!(?:{adults}|{children}|{people}|{relatives}|{children_many}|{nights}|{days}|{rooms}"
                        + "|{loose_roomtype}|{counted_roomtype}|{years}|{months_old}|{after_count}|{please}|{month}|{weekday})(?!\\w))\\p{L}{3,}s(?!\\w)");
        this.article = words.pattern("(?<!\\w)(?:{many_article}) $");
        this.goesOn = words.pattern("^ (?:{of}|{together_said})(?!\\w)");
        this.years = words.pattern("^ ?(?:{years})(?!\\w)");
        this.aged = words.pattern("(?<!\\w)(?:{he_is}) $");
    }

    /** True where the number tells nothing of what was asked for; of {@code people} "the three of us together" tells. */
    public boolean is(Value number, String folded, boolean people) {
        if (!number.type().equals(EntityTypes.NUMBER)) {
            return false;
        }
        String ahead = folded.substring(Math.max(0, number.start() - WORDS_NEAR), number.start());
        String behind = folded.substring(number.end(), Math.min(folded.length(), number.end() + WORDS_NEAR));
        return aged.matcher(ahead).find()
                || years.matcher(behind).find()
                || article.matcher(ahead).find()
                        && (thing.matcher(behind).find()
                                || !people && goesOn.matcher(behind).find());
    }
}
