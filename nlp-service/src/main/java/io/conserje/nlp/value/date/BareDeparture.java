package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.calendar.DayExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a day behind a word of leaving, where the day of arrival was named before: "check-in 5 January, check-out 9".
 * A number that no hour has needs no arrival; that one is read by the grammar ({@code numberNoHour}).
 */
final class BareDeparture {

    private static final int LAST_DAY = 31;

    private final Pattern departure;

    BareDeparture(Words words) {
        this.departure = words.pattern(
                "(?<!\\w)(?:{departure}|{leave_on})(?: ?[:=,-] ?| )(?<d>\\d{1,2})(?= ?(?:[,;!?\\n]|\\.(?!\\d)|$| (?:{and}) ))");
    }

    /** The same items with such a day; none is added beside an hour, for then the number may be one. */
    List<Item> beside(List<Item> items, String folded) {
        Matcher leaving = departure.matcher(folded);
        if (!leaving.find()) {
            return items;
        }
        int day = Integer.parseInt(leaving.group("d"));
        Item added =
                new Item(leaving.start("d"), leaving.end("d"), "date", new DayExpression.DayNumber(day, null, null));
        boolean arrival = items.stream()
                .anyMatch(item -> item.end() <= leaving.start() && item.meaning() instanceof DayExpression);
        boolean other =
                items.stream().anyMatch(item -> item.overlaps(added) || !(item.meaning() instanceof DayExpression));
        if (day < 1 || day > LAST_DAY || !arrival || other) {
            return items;
        }
        List<Item> all = new ArrayList<>(items);
        all.add(added);
        return all;
    }
}
