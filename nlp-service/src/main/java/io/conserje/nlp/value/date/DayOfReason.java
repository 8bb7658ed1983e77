package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import java.util.List;
import java.util.regex.Pattern;

/** Drops days that tell why and not when: "I work on the Monday", "the train is full on Friday", "awake since yesterday". */
final class DayOfReason {

    private static final int CHARACTERS_AROUND = 60;

    private final Pattern ahead;
    private final Pattern behind;
    private final Pattern weather;
    private final Pattern upSince;
    private final Pattern nightGone;

    DayOfReason(Words words) {
        String end = "(?: (?:{on_day}|{day_prefix}|{at}|{in}))*[ ']?$";
        this.ahead = words.pattern("(?<!\\w)(?:{day_taken}|{transport_full})" + end);
        this.behind = words.pattern("(?: (?:{day_taken_joint}))? (?:{day_taken}|{day_taken_behind})(?!\\w)");
        this.upSince = words.pattern("(?<!\\w)(?:{up_since}) $");
        this.nightGone = words.pattern("(?<!\\w)(?:{night_gone})(?!\\w)[^.;!?\\n]*(?<!\\w)(?:{this_night})$");
        this.weather = words.pattern("(?<!\\w)(?:{weather_asked})(?!\\w)[^.,;!?\\n]*$");
    }

    /** The same without them. */
    List<Item> without(List<Item> items, String folded) {
        return items.stream().filter(item -> !isReason(item, folded)).toList();
    }

    private boolean isReason(Item item, String folded) {
        String before = folded.substring(Math.max(0, item.start() - CHARACTERS_AROUND), item.start());
        if (nightGone
                .matcher(before + folded.substring(item.start(), item.end()))
                .find()) {
            return true;
        }
        return switch (item.meaning()) {
            case DayExpression.Weekday _ ->
                ahead.matcher(before).find()
                        || behind.matcher(folded)
                                .region(item.end(), folded.length())
                                .lookingAt();
            case DayExpression.Feast _, SpanExpression.Feast _ ->
                weather.matcher(before).find();
            case DayExpression.Shifted _ -> upSince.matcher(before).find();
            default -> false;
        };
    }
}
