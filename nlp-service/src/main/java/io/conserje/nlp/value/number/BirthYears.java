package io.conserje.nlp.value.number;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Years in which somebody was born, "née en 1952", "b. 1940", "the class of 1976", "mi madre es del 37": no days, no number and no room. */
public final class BirthYears {

    /** Stands for a stretch of the text that nothing else may read; never among the values that are told. */
    private static final String TYPE = "birth";

    private static final String YEAR = "(?:19|20)\\d\\d(?!\\w|[/-]\\d)";

    private final Pattern born;
    private final Pattern ofYear;
    private final Pattern year;

    /** Finds what a language names as such. */
    public BirthYears(Words words) {
        String more = "(?:(?: ?,| (?:{and}))(?: (?:{of}))? " + YEAR + ")*";
        this.born = words.pattern("(?<!\\w)(?:{born})[ :]{1,2}(?<y>[^,.;!?\\n]{0,16}?" + YEAR + more
                + "|(?:['’]\\d|[3-9])\\d(?! ?[\\d/.:-]| ?(?:{not_room_number}|{month}|{of} {month})(?!\\w)))|(?<!\\w)(?<v>"
                + YEAR + ")(?= (?:{born_behind})(?!\\w))");
        this.year = words.pattern("(?<!\\d)(?:(?:19|20)\\d\\d|[3-9]\\d)(?!\\d)|(?:{year_tens})");
        this.ofYear = words.pattern(
                "(?<!\\w)(?:{year_subject})(?:,? (?!(?:{month_word})(?!\\w))\\p{L}+){0,2}?,? ?(?:(?:{of_year}) (?<y>"
                        + YEAR + more
                        + ")|(?:{of_year_short}) (?<v>(?:['’]?(?:3[2-9]|[4-9]\\d)|{year_tens})(?! ?[\\d/.:%€$-]| (?:{years}|{not_room_number})(?!\\w)))(?!\\w))");
    }

    /** The stretches of the text that they take. */
    public List<Value> in(FoldedText text) {
        return (year.matcher(text.folded()).find() ? Stream.of(born, ofYear) : Stream.of(born))
                .flatMap(pattern -> pattern.matcher(text.folded()).results())
                .map(at -> at.start("y") < 0 ? taken(at.start("v"), at.end("v")) : taken(at.start("y"), at.end("y")))
                .toList();
    }

    private static Value taken(int start, int end) {
        return Value.of(TYPE, start, end, TYPE);
    }
}
