package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells that a number beside a day counts people and is no day of its own: "a room for two, Friday 8 January", "du 3 au 6 février à deux". */
final class PeopleBesideDay {

    private static final int WORDS_AHEAD = 40;
    private static final int MOST_PEOPLE = 12;

    private final Pattern roomFor;
    private final Pattern first;
    private final Pattern together;
    private final Pattern dayTogether;

    PeopleBesideDay(Words words) {
        String spelt = IntStream.rangeClosed(1, MOST_PEOPLE)
                .mapToObj(count -> words.text("number." + count))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining("|"));
        this.roomFor = words.pattern(
                "(?<!\\w)(?:{room}|{rooms}|{roomtype}|{table_word})(?: \\p{L}+){0,5}? (?:{for_people}) $");
        this.first = words.pattern("(?:\\d{1,2}(?: ?[,;.]+)? (?=\\p{L})|(?:" + spelt + ") ?[,;.]+ ?(?!" + spelt
                + ")|(?:" + spelt + ") (?=\\p{L}))(?!(?:{and}|{to_door}) )");
        String counts = "\\d{1,2}|" + spelt;
        this.together = words.pattern("(?:{together}) (?:" + counts + ")$");
        this.dayTogether = words.pattern("(?:{day_prefix}) \\d{1,2} (?:{together}) (?:" + spelt + ")");
    }

    /** True for a day of which the first or the last number counts people. */
    boolean isIn(Item item, String folded) {
        String own = folded.substring(item.start(), item.end());
        return isBesidePair(item) && together.matcher(own).find()
                || isTwoDays(item) && dayTogether.matcher(own).matches()
                || isTwoDays(item)
                        && first.matcher(own).lookingAt()
                        && roomFor.matcher(folded.substring(Math.max(0, item.start() - WORDS_AHEAD), item.start()))
                                .find();
    }

    private static boolean isTwoDays(Item item) {
        return item.meaning() instanceof SpanExpression.Pair pair
                && pair.from().day() instanceof DayExpression.DayNumber;
    }

    private static boolean isBesidePair(Item item) {
        return item.meaning() instanceof SpanExpression.Pair pair
                && pair.to().day() instanceof DayExpression.DayNumber
                && pair.from().day() instanceof DayExpression.Dated;
    }
}
