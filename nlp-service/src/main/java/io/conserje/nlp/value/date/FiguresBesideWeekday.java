package io.conserje.nlp.value.date;

import io.conserje.nlp.value.date.calendar.Calendar;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.clock.ClockSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the calendar what two numbers beside a weekday are: the day and its month where that falls on the weekday
 * ("Friday 4.12"), days of the month where the first does soon ("Monday 7-9"), else hours.
 */
final class FiguresBesideWeekday {

    private static final int WEEKS_AHEAD = 4;
    private static final int WEEKS_TO_DASHED = 10;
    private static final int WEEKS_TO_DOTTED = 52;

    private FiguresBesideWeekday() {}

    /** The same items with one reading of such numbers; where the text asks for something {@code byHour} they are hours. */
    static List<Item> settle(List<Item> items, Calendar calendar, boolean byHour) {
        LocalDate today = calendar.today();
        List<Item> dates = items.stream()
                .filter(item -> item.category().equals(Selection.WEEKDAY_DATE))
                .filter(item -> isHours(item, items) ? isOnWeekday(item, calendar) : isOnWeekday(item, today))
                .toList();
        return items.stream()
                .filter(item -> !item.category().equals(Selection.WEEKDAY_DATE) || dates.contains(item))
                .filter(item -> !item.category().equals(Selection.DAY_HOURS)
                        || dates.stream().noneMatch(item::overlaps))
                .map(item -> byHour ? item : asDays(item, today))
                .toList();
    }

    /** "4-6" may be hours, "4.12" mostly not. */
    private static boolean isHours(Item date, List<Item> items) {
        return items.stream().anyMatch(item -> item.category().equals(Selection.DAY_HOURS) && item.end() == date.end());
    }

    /** In the order of the region, and soon. */
    private static boolean isOnWeekday(Item item, Calendar calendar) {
        return item.meaning() instanceof DayExpression.InFigures figures
                && calendar.ordered(figures) instanceof DayExpression.Dated dated
                && days(dated.weekday(), calendar.today(), WEEKS_TO_DASHED)
                        .anyMatch(day -> is(day, dated.day(), dated.month()));
    }

    private static boolean isOnWeekday(Item item, LocalDate today) {
        return item.meaning() instanceof DayExpression.InFigures figures
                && days(figures.weekday(), today, WEEKS_TO_DOTTED)
                        .anyMatch(day -> is(day, figures.first(), figures.second())
                                || is(day, figures.second(), figures.first()));
    }

    private static Stream<LocalDate> days(@Nullable DayOfWeek weekday, LocalDate today, int weeks) {
        return today.datesUntil(today.plusWeeks(weeks)).filter(day -> day.getDayOfWeek() == weekday);
    }

    private static boolean is(LocalDate day, int number, int month) {
        return day.getDayOfMonth() == number && day.getMonthValue() == month;
    }

    private static Item asDays(Item item, LocalDate today) {
        SpanExpression.Pair pair = item.category().equals(Selection.DAY_HOURS)
                        && item.meaning() instanceof Item.Timed timed
                        && timed.day().meaning() instanceof DayExpression.Weekday weekday
                        && timed.time().meaning() instanceof ClockSpan hours
                        && timed.day().start() < timed.time().start()
                ? pair(item, weekday.day(), hours, timed.time(), today)
                : null;
        return pair == null ? item : new Item(item.start(), item.end(), "span", pair);
    }

    private static SpanExpression.@Nullable Pair pair(
            Item item, DayOfWeek weekday, ClockSpan hours, Item place, LocalDate today) {
        int first = hours.from().hour();
        int last = hours.to().hour();
        boolean soon = first < last && days(weekday, today, WEEKS_AHEAD).anyMatch(day -> day.getDayOfMonth() == first);
        return soon
                ? new SpanExpression.Pair(
                        item.start(),
                        new SpanExpression.Placed(
                                item.start(), place.start(), new DayExpression.DayNumber(first, null, weekday)),
                        new SpanExpression.Placed(
                                place.start(), place.end(), new DayExpression.DayNumber(last, null, null)))
                : null;
    }
}
