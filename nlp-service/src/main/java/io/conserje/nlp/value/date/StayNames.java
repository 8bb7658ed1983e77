package io.conserje.nlp.value.date;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.rule.Moment;
import io.conserje.nlp.value.date.rule.Offset;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What only gives a stay its name beside the days of it: "over New Year, from 30 December to 2 January". */
final class StayNames {

    private static final int DAYS_NEAR = 4;

    private final boolean ends;
    private final boolean several;
    private final boolean stay;

    /** Looks at all {@code items} of a text, which is about a {@code stay} or not. */
    StayNames(
            List<Item> items,
            String text,
            RoleVerbs verbs,
            boolean stay,
            Function<DayExpression.Feast, @Nullable LocalDate> days) {
        long pairs = items.stream()
                .filter(item -> item.meaning() instanceof SpanExpression.Pair)
                .count();
        this.ends = pairs > 0 || nameBothEnds(items, text, verbs) || isBeforeDayAhead(items, days);
        this.several = pairs > 1;
        this.stay = stay;
    }

    /** True where the days count that are said beside this. */
    boolean isOnlyName(Item item) {
        boolean name = several && isOfFeasts(item.meaning())
                || (stay ? isNameOfStay(item.meaning()) : isWeekend(item.meaning()));
        return ends && name;
    }

    /** "From the 30th to the 2nd, for New Year": the feast that a number of a day before it lies near to, or null. */
    static DayExpression.@Nullable Feast behindNumbers(
            List<Item> items, Function<DayExpression.Feast, @Nullable LocalDate> days) {
        OptionalInt number = OptionalInt.empty();
        for (Item item : items) {
            if (item.meaning() instanceof DayExpression.Feast feast) {
                LocalDate day = days.apply(feast);
                return number.isPresent() && day != null && isNear(day, number.getAsInt()) ? feast : null;
            }
            number = number.isPresent() ? number : bareNumber(item.meaning());
        }
        return null;
    }

    /** "Monday to Friday, in the week of 8 February": the week that the weekdays ahead of it are of, or null. */
    static SpanExpression.@Nullable Of weekBehind(List<Item> items) {
        boolean weekdays = false;
        for (Item item : items) {
            if (weekdays && item.meaning() instanceof SpanExpression.Of week) {
                return week;
            }
            weekdays |= item.meaning() instanceof SpanExpression.Pair pair && pair.isOfPlainWeekdays();
        }
        return null;
    }

    /** "For New Year's Eve, on the 30th": nobody leaves before the feast that was named. */
    private static boolean isBeforeDayAhead(List<Item> items, Function<DayExpression.Feast, @Nullable LocalDate> days) {
        List<Item> named = items.stream()
                .filter(item -> item.meaning() instanceof DayExpression)
                .toList();
        if (named.size() != 2 || !(named.getFirst().meaning() instanceof DayExpression.Feast feast)) {
            return false;
        }
        LocalDate day = days.apply(feast);
        return day != null
                && day.minusDays(DAYS_NEAR).datesUntil(day).anyMatch(before -> switch (named.getLast()
                        .meaning()) {
                    case DayExpression.DayNumber number ->
                        number.monthsAhead() == null && number.day() == before.getDayOfMonth();
                    case DayExpression.Dated dated ->
                        dated.day() == before.getDayOfMonth() && dated.month() == before.getMonthValue();
                    default -> false;
                });
    }

    private static OptionalInt bareNumber(Object meaning) {
        Object day = meaning instanceof SpanExpression.Pair pair ? pair.from().day() : meaning;
        return day instanceof DayExpression.DayNumber number && number.monthsAhead() == null
                ? OptionalInt.of(number.day())
                : OptionalInt.empty();
    }

    private static boolean isNear(LocalDate feast, int number) {
        return feast.minusDays(DAYS_NEAR)
                .datesUntil(feast.plusDays(DAYS_NEAR + 1L))
                .anyMatch(day -> day.getDayOfMonth() == number);
    }

    /** "At New Year, arriving on the 30th and leaving on the 2nd": the days count as those of a pair do. */
    private static boolean nameBothEnds(List<Item> items, String text, RoleVerbs verbs) {
        int said = 0;
        int days = 0;
        int read = 0;
        for (Item item : items) {
            boolean day = item.meaning() instanceof DayExpression && !(item.meaning() instanceof DayExpression.Feast);
            said += day && verbs.saysRole(text, read, item.start()) ? 1 : 0;
            days += day ? 1 : 0;
            read = item.end();
        }
        return said > 0 && days > 1;
    }

    /** Beside a day of a stay its part is no value; alone it tells when they come: "we arrive in the evening". */
    static boolean namesDays(Item item) {
        return item.meaning() instanceof DayExpression
                || item.meaning() instanceof SpanExpression
                || item.meaning() instanceof Item.Timed
                || item.meaning() instanceof Moment
                || item.meaning() instanceof Offset;
    }

    /** Of "a long weekend, Thursday to Sunday" and "at carnival, Friday to Wednesday" the days count as well. */
    private static boolean isWeekend(Object meaning) {
        return meaning instanceof SpanExpression.Bridge
                || meaning instanceof SpanExpression.Feast
                || meaning instanceof SpanExpression.Around around && around.unit() == SpanExpression.Unit.WEEKEND;
    }

    /** Of "between Christmas and New Year, from 27 to 30" as well. */
    private static boolean isOfFeasts(Object meaning) {
        return meaning instanceof SpanExpression.Pair pair
                && pair.from().day() instanceof DayExpression.Feast
                && pair.to().day() instanceof DayExpression.Feast;
    }

    /** Of "over New Year, from 30 December to 2 January" the days count. */
    private static boolean isNameOfStay(Object meaning) {
        return meaning instanceof DayExpression.Feast
                || meaning instanceof SpanExpression span && !(span instanceof SpanExpression.Pair);
    }
}
