package io.conserje.nlp.value.number;

import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells days from places of a list that was shown: "we leave on the 11th", "Saturday the 12th", "the 2nd of December" and "the 9th to the
 * 12th" choose nothing, nor does what no list that a phone shows can hold.
 */
final class DatedPlaces {

    /** The rows of a WhatsApp list. */
    private static final int MOST_SHOWN = 10;

    private static final int LAST_OF_MONTH = 31;

    private final Pattern ahead;
    private final Pattern behind;
    private final Pattern refused;

    DatedPlaces(Words words) {
        this.ahead = words.pattern("(?<!\\w)(?:{rank_dated}|{arrival}|{departure}|(?:{weekday}),?|{month}"
                + "|\\d{1,2}\\p{L}{0,3} (?:{range_to})) (?:(?:{rank_article}) )?$");
        this.behind = words.pattern("^ (?:(?:(?:{of}) )?(?:{month})(?!\\w)"
                + "|(?:{range_to}|{rank_dated}) (?:(?:{rank_article}) )?\\d{1,2}(?:{rank_suffix})?(?![\\w:]))");
        this.refused = words.pattern("(?<!\\w)(?:{not}) (?:(?:{rank_article}) )?$");
    }

    /** The places that choose: "not the 5th, Saturday the 12th" refuses a day. */
    List<Value> without(List<Value> places, String folded) {
        List<Value> chosen = new ArrayList<>(places);
        boolean days = chosen.removeIf(place -> isDay(folded, place));
        if (days && chosen.stream().allMatch(place -> isRefused(folded, place))) {
            chosen.clear();
        }
        return chosen;
    }

    private boolean isRefused(String folded, Value place) {
        return refused.matcher(folded.substring(0, place.start())).find();
    }

    private boolean isDay(String folded, Value place) {
        boolean isAll = place.end() - place.start() == folded.strip().length();
        return !isAll && place.value() instanceof Integer number && number > MOST_SHOWN && number <= LAST_OF_MONTH
                || ahead.matcher(folded.substring(0, place.start())).find()
                || behind.matcher(folded.substring(place.end())).find();
    }
}
