package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.DayExpression.Dated;
import io.conserje.nlp.value.date.calendar.DayExpression.DayNumber;
import io.conserje.nlp.value.date.calendar.DayExpression.InFigures;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression.Pair;
import io.conserje.nlp.value.date.calendar.SpanExpression.Placed;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days that belong together. */
final class PairProductions {

    private static final int LONGEST_LIST = 10;
    private static final Set<String> NUMBERS = Set.of("dom", "strongdom", "rawdom");
    private static final Set<String> TONIGHT = Set.of("0 NIGHT", "0 SOIR");
    private static final int LAST_HOUR = 24;
    private static final int LAST_DAY = 31;
    private static final int MONTHS = 12;

    private PairProductions() {}

    static Map<String, Production> all() {
        Map<String, Production> all = new HashMap<>();
        all.put("pair", PairProductions::pair);
        all.put("pairNow", match -> pairToday(match, "now"));
        all.put(
                "pairTonight",
                match -> TONIGHT.contains(match.word("todaypart")) ? pairToday(match, "todaypart") : null);
        all.put("pairToNow", PairProductions::pairToNow);
        all.put("slashedPair", PairProductions::slashedPair);
        all.put("dashedPair", PairProductions::dashedPair);
        all.put("nightsOf", PairProductions::nightsOf);
        all.put("pairNext", PairProductions::pairNext);
        all.put("maybePair", PairProductions::maybePair);
        all.put("monthPair", PairProductions::monthPair);
        all.put("monthAheadPair", PairProductions::monthAheadPair);
        all.putAll(WeekdayPairs.all());
        all.put("pairNoHours", match -> isNoHours(match) ? pair(match) : null);
        all.put("pairForward", match -> isNoHours(match) || isForward(match) ? pair(match) : null);
        all.put("pairCorrected", PairProductions::corrected);
        all.put("pairAgain", PairProductions::again);
        all.put("list", PairProductions::list);
        all.put("monthDays", PairProductions::monthDays);
        all.put("row", PairProductions::row);
        all.put("listed", match -> listed(match, false));
        all.put("listedNights", PairProductions::listedNights);
        all.put("listedMonth", match -> listed(match, true));
        return all;
    }

    /** The days of a rule in their order; a bare number is a day of a month yet unknown. */
    static List<Placed> days(Match match) {
        return match.places(Object.class).stream()
                .filter(part -> NUMBERS.contains(part.category()) || part.meaning() instanceof DayExpression)
                .map(PairProductions::placed)
                .toList();
    }

    private static Placed placed(Match.Found part) {
        DayExpression day = part.meaning() instanceof DayExpression named
                ? named
                : new DayNumber(Integer.parseInt(part.meaning().toString()), null, null);
        return new Placed(part.start(), part.end(), day);
    }

    private static @Nullable Object pair(Match match) {
        List<Placed> days = days(match);
        boolean needsMonth = match.argument().equals("month") && !match.has("from", "fromday");
        boolean named = days.stream()
                .anyMatch(day -> day.day() instanceof Dated
                        || day.day() instanceof InFigures
                        || day.day() instanceof DayExpression.Within
                        || day.day() instanceof DayNumber number && number.monthsAhead() != null);
        named |= days.getFirst().day() instanceof DayNumber first
                && first.weekday() != null
                && days.getLast().day() instanceof DayNumber last
                && last.day() > LAST_HOUR;
        return needsMonth && !named ? null : new Pair(match.start(), days.getFirst(), days.getLast());
    }

    /** "Between now and Friday", "tonight until Monday". */
    private static Object pairToday(Match match, String word) {
        return new Pair(match.start(), today(match, word), days(match).getLast());
    }

    /** "Between Friday and now". */
    private static Object pairToNow(Match match) {
        return new Pair(match.start(), days(match).getFirst(), today(match, "now"));
    }

    /** "The night of the 31st and that of the 1st". */
    private static Object nightsOf(Match match) {
        return new Pair(match.start(), days(match).getFirst(), days(match).getLast(), true);
    }

    /** "Mañana y pasado". */
    private static @Nullable Object pairNext(Match match) {
        List<Placed> days = days(match);
        boolean tomorrow = days.getLast().day() instanceof DayExpression.Shifted shifted
                && shifted.from() == null
                && shifted.by().equals(Period.ofDays(1));
        Match.Found next = match.last();
        Placed behind = new Placed(next.start(), next.end(), DayProductions.shifted(null, Period.ofDays(2)));
        return tomorrow ? new Pair(match.start(), days.getFirst(), behind) : null;
    }

    private static Placed today(Match match, String word) {
        Match.Found now = match.places(Object.class).stream()
                .filter(part -> part.category().equals(word))
                .findFirst()
                .orElseThrow();
        return new Placed(now.start(), now.end(), AheadProductions.today());
    }

    /** "12/15 Dec": both are days of the month that is named behind them. */
    private static @Nullable Object slashedPair(Match match) {
        List<Placed> days = days(match);
        DayNumber first = (DayNumber) days.getFirst().day();
        DayNumber last = (DayNumber) days.getLast().day();
        Dated named = new Dated(last.day(), match.number("mon"), null, false, null);
        return first.day() < last.day()
                ? new Pair(
                        match.start(),
                        days.getFirst(),
                        new Placed(days.getLast().start(), match.last().end(), named))
                : null;
    }

    /** "30-11 to 2-12", where the figures can be no hours: one too high, or the same month in both. */
    private static @Nullable Object dashedPair(Match match) {
        List<Placed> days = days(match);
        InFigures first = (InFigures) days.getFirst().day();
        InFigures last = (InFigures) days.getLast().day();
        boolean real = isDay(first) && isDay(last);
        boolean high = Math.max(largest(first), largest(last)) > MONTHS;
        boolean sameMonth = first.second() == last.second() && first.first() < last.first();
        return real && (high || sameMonth) ? new Pair(match.start(), days.getFirst(), days.getLast()) : null;
    }

    private static int largest(InFigures day) {
        return Math.max(day.first(), day.second());
    }

    private static boolean isDay(InFigures day) {
        return largest(day) <= LAST_DAY && Math.min(day.first(), day.second()) <= MONTHS;
    }

    /** "From the 10th to the 12th, I mean the 13th": the last day is another. */
    private static @Nullable Object corrected(Match match) {
        return match.first(SpanExpression.class) instanceof Pair pair
                ? new Pair(match.start(), pair.from(), days(match).getLast(), pair.nights())
                : null;
    }

    /** "From 9 to 12, sorry, from 9 to 13 December": the second. */
    private static @Nullable Object again(Match match) {
        List<Pair> pairs = match.all(Pair.class);
        return pairs.size() == 2 ? pairs.getLast() : null;
    }

    /** "12 - 15" as a whole text is a stretch of days when it runs forward. */
    private static @Nullable Object maybePair(Match match) {
        List<Placed> days = days(match);
        DayNumber from = (DayNumber) days.getFirst().day();
        DayNumber to = (DayNumber) days.getLast().day();
        return from.day() < to.day() ? new Pair(match.start(), days.getFirst(), days.getLast()) : null;
    }

    private static Object monthPair(Match match) {
        List<Placed> days = days(match);
        int month = match.number("mon");
        Integer year = match.numberOrNull("year");
        return new Pair(match.start(), in(month, year, days.getFirst()), in(month, year, days.getLast()));
    }

    /** "From 4 to 23 next month". */
    private static @Nullable Object monthAheadPair(Match match) {
        List<Placed> days = days(match);
        return match.first(SpanExpression.class) instanceof SpanExpression.Around around
                ? new Pair(match.start(), inMonth(around, days.getFirst()), inMonth(around, days.getLast()))
                : null;
    }

    private static Placed inMonth(SpanExpression.Around month, Placed day) {
        int number = ((DayNumber) day.day()).day();
        return new Placed(day.start(), day.end(), new DayNumber(number, month.ahead(), null));
    }

    private static Placed in(int month, @Nullable Integer year, Placed day) {
        int number = ((DayNumber) day.day()).day();
        return new Placed(day.start(), day.end(), new Dated(number, month, year, false, null));
    }

    /** "26, 27 y 28": all days of a list. */
    private static @Nullable Object list(Match match) {
        List<DayList> rest = match.all(DayList.class);
        List<Placed> days = days(match);
        DayList list = rest.isEmpty()
                ? new DayList(
                        days.getFirst(), days.getLast(), 2, days.getFirst().end())
                : new DayList(
                        days.getFirst(),
                        rest.getFirst().last(),
                        rest.getFirst().count() + 1,
                        rest.getFirst().listed());
        return list.count() > LONGEST_LIST || match.has("dash") && rest.isEmpty() && !isNamed(list.last())
                ? null
                : list;
    }

    /** "Dec 5, 6 and 7". */
    private static Object monthDays(Match match) {
        List<Placed> days = days(match);
        int month = match.number("mon");
        return new DayList(
                in(month, null, days.getFirst()),
                in(month, null, days.getLast()),
                days.size(),
                days.get(days.size() - 2).end());
    }

    /** "12 13 14 of Feb": three days that follow each other. */
    private static @Nullable Object row(Match match) {
        List<Placed> days = days(match);
        return days.size() == 3
                        && days.getLast().day() instanceof Dated last
                        && number(days.getFirst()) + 2 == last.day()
                        && number(days.get(1)) + 1 == last.day()
                ? new DayList(days.getFirst(), days.getLast(), 3, days.get(1).end())
                : null;
    }

    private static boolean isNamed(Placed day) {
        return day.day() instanceof Dated;
    }

    /** Without "los días" ahead, the last of the list names the month. */
    private static @Nullable Object listed(Match match, boolean needsMonth) {
        DayList list = match.first(DayList.class);
        return needsMonth && !isNamed(list.last()) ? null : new Pair(match.start(), list.allButLast(), list.last());
    }

    /** "The nights of 26 and 27": they leave on the day after the last. */
    private static Object listedNights(Match match) {
        DayList list = match.first(DayList.class);
        return new Pair(match.start(), list.allButLast(), list.last(), true);
    }

    /** "Arrive 24 leave 26": no clock has both. */
    private static boolean isNoHours(Match match) {
        return days(match).stream().anyMatch(day -> number(day) > LAST_HOUR);
    }

    private static boolean isForward(Match match) {
        return number(days(match).getFirst()) < number(days(match).getLast());
    }

    private static int number(Placed day) {
        return ((DayNumber) day.day()).day();
    }
}
