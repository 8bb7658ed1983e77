package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours that no clock has, where an hour was asked for: "25:00", "a las 12:75", "26 h". */
public final class ImpossibleHours implements Extractor {

    private static final int LAST_HOUR = 24;
    private static final int MINUTES_OF_HOUR = 60;

    private static final Pattern WRITTEN = Pattern.compile("(?<![\\w:.,/+-])(?<h>\\d{1,2})"
            + "(?: ?[:h] ?(?<m>\\d{2})(?: ?(?:hs?|hrs?))?| ?(?:hs?|hrs?)\\.?)(?![\\w:/%]|[.,-]\\d)");

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        if (!frame.expects(EntityTypes.TIME)) {
            return values;
        }
        for (Matcher match = WRITTEN.matcher(text.folded()); match.find(); ) {
            boolean minutes = match.group("m") == null || Integer.parseInt(match.group("m")) < MINUTES_OF_HOUR;
            if (Integer.parseInt(match.group("h")) > LAST_HOUR || !minutes) {
                values.add(Value.problem(EntityTypes.TIME, match.start(), match.end(), EntityProblems.INVALID));
            }
        }
        return values;
    }
}
