package io.conserje.nlp.value.date;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.clock.Clock;
import java.util.List;

/** What a number alone means as an answer. */
final class Answers {

    private static final int LAST_DAY = 31;
    private static final int LAST_HOUR = 24;
    private static final int NOON = 12;
    private static final int HUNDRED = 100;
    private static final int MINUTES_OF_HOUR = 60;

    private Answers() {}

    /** The day of that number, or else the hour; none where there is no such. */
    static List<Item> of(Match.Found number, boolean day) {
        int value = Integer.parseInt(number.meaning().toString());
        if (day && value >= 1 && value <= LAST_DAY) {
            DayExpression meant = new DayExpression.DayNumber(value, null, null);
            return List.of(new Item(number.start(), number.end(), "date", meant));
        }
        if (!day && value > LAST_HOUR) {
            return figures(number, value);
        }
        Clock.Half half = value > 12 || value == 0 ? Clock.Half.FULL : Clock.Half.OPEN;
        return day ? List.of() : List.of(new Item(number.start(), number.end(), "clock", new Clock(value, 0, half)));
    }

    /** "1600", "930". */
    private static List<Item> figures(Match.Found number, int value) {
        int hour = value / HUNDRED;
        int minute = value % HUNDRED;
        if (hour == 0 || hour > LAST_HOUR || minute >= MINUTES_OF_HOUR) {
            return List.of();
        }
        Clock.Half half = hour > NOON ? Clock.Half.FULL : Clock.Half.WRITTEN;
        return List.of(new Item(number.start(), number.end(), "clock", new Clock(hour, minute, half)));
    }
}
