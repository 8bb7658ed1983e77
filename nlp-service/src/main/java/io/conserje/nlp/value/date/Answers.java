package io.conserje.nlp.value.date;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.clock.Clock;
import java.util.List;

/** What a number alone means as an answer. */
final class Answers {

    private static final int LAST_DAY = 31;
    private static final int LAST_HOUR = 24;

    private Answers() {}

    /** The day of that number, or else the hour; none where there is no such. */
    static List<Item> of(Match.Found number, boolean day) {
        int value = Integer.parseInt(number.meaning().toString());
        if (day && value >= 1 && value <= LAST_DAY) {
            DayExpression meant = new DayExpression.DayNumber(value, null, null);
            return List.of(new Item(number.start(), number.end(), "date", meant));
        }
        Clock.Half half = value > 12 || value == 0 ? Clock.Half.FULL : Clock.Half.OPEN;
        return day || value > LAST_HOUR
                ? List.of()
                : List.of(new Item(number.start(), number.end(), "clock", new Clock(value, 0, half)));
    }
}
