package io.conserje.nlp.value.date;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.rule.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Chooses among the things found on the same words: the longest, of equally long ones by what the text is about. */
final class Selection {

    /** What points at a day that nobody named. */
    static final String UNTOLD = "untold";

    /** "5 45", which is an hour only where hours are spoken of. */
    static final String SPACED = "spaced";

    /** "8 tonight", unless another time ends with that hour: "10 to 8 tonight". */
    static final String BARE_HOUR = "barehour";

    /** "19 to 21" behind two other days. */
    static final String PAIR_AGAIN = "pairagain";

    /** "5 to 8 or" ahead of two other days, or of two more of these numbers. */
    static final String PAIR_OR = "pairor";

    /** "Instead of 3", which is an hour only behind another one. */
    static final String FROM_HOUR = "fromhour";

    /** "Monday 7-9", unless these are days of the month. */
    static final String DAY_HOURS = "dayhours";

    /** "Friday 4.12", where that falls on the weekday. */
    static final String WEEKDAY_DATE = "weekdaydate";

    /** "2 or 3 nights". */
    static final String LENGTH_OR = "lengthor";

    private static final int LONGEST_JOINT = 4;

    /** " 19th", in UTF-16 units. */
    private static final int LONGEST_NUMBER = 5;

    private static final List<String> DAYS_FIRST = List.of(
            DAY_HOURS,
            WEEKDAY_DATE,
            "date",
            "span",
            "dotspan",
            "dotdate",
            "maybe",
            PAIR_OR,
            "atpart",
            BARE_HOUR,
            "elapsed",
            "moment",
            "offset",
            LENGTH_OR,
            "forlength",
            "clock",
            "clocks",
            "maybetime",
            SPACED,
            FROM_HOUR,
            PAIR_AGAIN,
            "parts",
            "length",
            UNTOLD);
    private static final List<String> TIMES_FIRST = List.of(
            DAY_HOURS,
            WEEKDAY_DATE,
            "date",
            "span",
            "dotspan",
            "dotdate",
            "maybetime",
            "atpart",
            BARE_HOUR,
            "elapsed",
            "moment",
            "offset",
            LENGTH_OR,
            "forlength",
            "clock",
            "clocks",
            "maybe",
            PAIR_OR,
            SPACED,
            FROM_HOUR,
            PAIR_AGAIN,
            "parts",
            "length",
            UNTOLD);

    private Selection() {}

    /** Everything that a text may say about time, as the grammar calls it. */
    static Set<String> categories() {
        return Set.copyOf(DAYS_FIRST);
    }

    /** What stays, in the order of the text. */
    static List<Item> choose(List<Item> found, boolean days) {
        List<String> order = days ? DAYS_FIRST : TIMES_FIRST;
        List<Item> sorted = new ArrayList<>(found);
        sorted.removeIf(item -> isHours(item, found));
        sorted.removeIf(item -> item.category().equals(BARE_HOUR) && endsAnother(item, found));
        sorted.removeIf(item -> endsAtFeast(item, found));
        List<Item> hours =
                found.stream().filter(item -> item.meaning() instanceof Clock).toList();
        TreeSet<Integer> ends = hours.stream().map(Item::end).collect(Collectors.toCollection(TreeSet::new));
        sorted.removeIf(item -> item.category().equals("atpart")
                && !ends.subSet(item.start() + 1, item.end()).isEmpty()
                && isOfHour(item, hours));
        List<Item> choices =
                found.stream().filter(item -> item.category().equals(LENGTH_OR)).toList();
        List<Item> dated = found.stream()
                .filter(item -> item.meaning() instanceof DayExpression.Dated)
                .toList();
        Set<Integer> dayEnds =
                found.stream().filter(Selection::isDay).map(Item::end).collect(Collectors.toSet());
        Set<Integer> hourEnds = hours.stream()
                .filter(hour -> dayEnds.contains(hour.start() - 1))
                .map(Item::end)
                .collect(Collectors.toSet());
        sorted.removeIf(item -> isInChoice(item, choices) || beginsAtHour(item, hourEnds) || takesMonth(item, dated));
        sorted.removeIf(item -> item.category().equals(FROM_HOUR) && !isBehindHour(item, found));
        sorted.sort(Comparator.comparingInt(Item::length)
                .reversed()
                .thenComparingInt(item -> order.indexOf(item.category()))
                .thenComparingInt(Item::start));
        List<Item> kept = new ArrayList<>();
        for (Item item : sorted) {
            if (kept.stream().noneMatch(item::overlaps)) {
                kept.add(item);
            }
        }
        kept.sort(Comparator.comparingInt(Item::start));
        return kept;
    }

    /** "Monday from 6 to 8", "between six and seven on Thursday": beside a day these are hours, and no days. */
    private static boolean isHours(Item item, List<Item> found) {
        return item.category().equals("maybe")
                && found.stream()
                        .anyMatch(other -> other.category().equals("maybetime") && other.start() == item.start())
                && found.stream().anyMatch(day -> isDay(day) && isBeside(day, item));
    }

    private static boolean isBeside(Item day, Item hours) {
        return day.end() + 1 == hours.start()
                || (day.meaning() instanceof DayExpression.Weekday || isCountedFromToday(day))
                        && day.start() > hours.end()
                        && day.start() <= hours.end() + LONGEST_JOINT;
    }

    /** "Del sábado al miércoles de ceniza": two days, and no Saturday that is the feast. */
    private static boolean endsAtFeast(Item item, List<Item> found) {
        return item.meaning() instanceof DayExpression.Feast
                && found.stream()
                        .anyMatch(other -> other.start() == item.start()
                                && other.end() == item.end()
                                && other.meaning() instanceof SpanExpression.Pair pair
                                && pair.from().day() instanceof DayExpression.Weekday);
    }

    /** "Between 2 and 3 tomorrow". */
    private static boolean isCountedFromToday(Item day) {
        return day.meaning() instanceof DayExpression.Shifted shifted && shifted.from() == null && !shifted.fromFirst()
                || day.meaning() instanceof Moment.PartOf;
    }

    private static boolean endsAnother(Item item, List<Item> found) {
        return found.stream()
                .anyMatch(other ->
                        other.start() < item.start() && other.end() > item.start() && other.end() < item.end());
    }

    /** "Seis e vinte da manhã do dia 8": the part of the day belongs to the hour before it. */
    private static boolean isOfHour(Item part, List<Item> hours) {
        return hours.stream()
                .anyMatch(hour -> hour.start() < part.start() && hour.end() > part.start() && hour.end() < part.end());
    }

    /** "From the 4th at 14 to 6/12": 14 is the hour of the day before it. */
    private static boolean beginsAtHour(Item item, Set<Integer> hourEnds) {
        return item.meaning() instanceof SpanExpression.Pair pair
                && pair.from().start() == item.start()
                && hourEnds.contains(pair.from().end());
    }

    /** "Del 12 de diciembre para el 19": the month is that of the number before it. */
    private static boolean takesMonth(Item item, List<Item> dates) {
        return item.meaning() instanceof DayExpression.Dated dated
                && dates.stream()
                        .anyMatch(other -> other.start() < item.start()
                                && other.end() > item.start()
                                && other.end() + LONGEST_NUMBER < item.end()
                                && other.meaning() instanceof DayExpression.Dated first
                                && first.month() == dated.month());
    }

    /** "2 or 3 nights from Friday": the 3 begins no length of its own. */
    private static boolean isInChoice(Item item, List<Item> choices) {
        return choices.stream().anyMatch(choice -> item.start() > choice.start() && item.start() < choice.end());
    }

    private static boolean isBehindHour(Item from, List<Item> found) {
        return found.stream().anyMatch(hour -> hour.meaning() instanceof Clock && hour.end() <= from.start());
    }

    private static boolean isDay(Item item) {
        return item.category().equals("date") || item.category().equals("atpart");
    }
}
