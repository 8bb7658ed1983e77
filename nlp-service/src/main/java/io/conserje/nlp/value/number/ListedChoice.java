package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Numerals;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place in a list that was just shown: "la 2", "room 2 please", "option two" are neither a door nor an hour then. */
public final class ListedChoice implements Extractor {

    /** Nobody is shown more. */
    private static final int LONGEST_LIST = 20;

    private static final String[] SHOWN = {EntityTypes.ROOM_TYPE, EntityTypes.ORDINAL};
    private static final String[] OTHERS = {
        EntityTypes.ROOM_NUMBER,
        EntityTypes.NUMBER,
        EntityTypes.ROOMS,
        EntityTypes.TIME,
        EntityTypes.DATE,
        EntityTypes.CHECK_IN,
        EntityTypes.CHECK_OUT
    };

    private final Numerals numerals;
    private final Pattern choice;

    /** Reads the choices of one language. */
    public ListedChoice(Words words) {
        this.numerals = new Numerals(words);
        this.choice = words.pattern("^\\W*(?:(?:{answer_yes})[,.]? +)?(?:(?:{answer_wish}) +)?"
                + "(?<c>(?:(?:{choice_article}) ?)?(?:{listed_thing})[ .:#]*(?:(?:{number_sign})[ .:]*)?(?<n>\\d{1,2}|{number})"
                + "|(?:(?:{choice_article}) ?)?(?:{number_sign})[ .:]*(?<s>\\d{1,2}|{number})"
                + "|(?:{choice_article}) ?(?<d>\\d{1,2})|(?:{choice_article_in_words}) (?<w>{number}))"
                + "(?:,? (?:{please}))?[ .!]*$");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        if (!frame.expects(SHOWN) || frame.expects(OTHERS)) {
            return List.of();
        }
        Matcher match = choice.matcher(text.folded());
        if (!match.find()) {
            return List.of();
        }
        String group =
                match.group("n") != null ? "n" : match.group("s") != null ? "s" : match.group("d") != null ? "d" : "w";
        int place = numerals.parse(match.group(group)).orElse(0);
        return place >= 1 && place <= LONGEST_LIST
                ? List.of(Value.of(EntityTypes.ORDINAL, match.start("c"), match.end("c"), place))
                : List.of();
    }
}
