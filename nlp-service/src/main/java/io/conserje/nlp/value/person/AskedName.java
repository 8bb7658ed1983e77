package io.conserje.nlp.value.person;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.Gazetteer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A name where one was asked for and no day, whatever day or month is called so: "Domingo", "me llamo Abril Domingo", "I'm April May". */
public final class AskedName implements Extractor {

    private final Pattern told;
    private final Pattern dayName;

    /** Reads the names of those who speak these words. */
    public AskedName(Words words) {
        this.told =
                words.pattern("\\s*(?<lead>(?:{says_who})[: ] ?)?(?<n>\\p{L}{3,}(?: \\p{L}{3,}){0,2})[\\s,;.!\\x01]*");
        this.dayName = words.pattern("(?:{name_of_a_day})");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        boolean asked = frame.expects(EntityTypes.PERSON_NAME)
                && !frame.expects(
                        EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE, EntityTypes.DATE_RANGE);
        Matcher name = told.matcher(text.folded());
        if (!asked || !name.matches()) {
            return List.of();
        }
        String said = text.original().substring(name.start("n"), name.end("n"));
        return isOne(name.group("n").split(" "), said.split(" "), name.group("lead") != null)
                ? List.of(Value.of(EntityTypes.PERSON_NAME, name.start("n"), name.end("n"), said))
                : List.of();
    }

    /** One that is a day's also stands alone in small letters; where several stand, one of them has to be a day's, and the others names. */
    private boolean isOne(String[] folded, String[] said, boolean led) {
        boolean ofADay = IntStream.range(0, folded.length).anyMatch(at -> isOfADay(folded[at]));
        boolean named = IntStream.range(0, folded.length)
                .allMatch(at -> isOfADay(folded[at]) && (led || folded.length == 1 || isCapital(said[at]))
                        || isCapital(said[at])
                                && (at > 0 || Gazetteer.firstNames().has(folded[at])));
        return named && (ofADay || folded.length == 1 && !led);
    }

    private boolean isOfADay(String folded) {
        return dayName.matcher(folded).matches();
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(word.length() - 1));
    }
}
