package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression.Unit;
import io.conserje.nlp.value.date.chart.Figures;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days named by number, month, weekday or feast. */
public final class DayProductions {

    private static final Set<String> COMING = Set.of("THIS", "NEXT", "COMING", "UPCOMING");
    private static final int FIRST_SHORT_YEAR = 24;
    private static final int LAST_SHORT_YEAR = 39;
    private static final int LAST_DAY = 31;
    private static final int LAST_HOUR = 24;
    private static final int LAST_TWO_FIGURES = 99;

    private DayProductions() {}

    /** The productions by the names that the grammar calls them. */
    public static Map<String, Production> all() {
        Map<String, Production> all = new HashMap<>();
        all.put("value", match -> match.number(match.argument()));
        all.put("sum", match -> tens(match, "ordinal"));
        all.put("dom", DayProductions::dayOfMonth);
        all.put("domSum", match -> tens(match, "dayordinal"));
        all.put("twoFigures", DayProductions::twoFigures);
        all.put("shortYear", match -> FigureProductions.shortYear(match.number("raw") % (LAST_TWO_FIGURES + 1)));
        all.put("dated", DayProductions::dated);
        all.put("datedShortly", DayProductions::datedShortly);
        all.put("datedAhead", match -> isComing(match) ? dated(match) : null);
        all.put("number", match -> new DayExpression.DayNumber(day(match), null, null));
        all.put(
                "numberSum",
                match -> tens(match, "dayordinal") instanceof Integer day
                        ? new DayExpression.DayNumber(day, null, null)
                        : null);
        all.put(
                "numberNoHour",
                match -> day(match) > LAST_HOUR ? new DayExpression.DayNumber(day(match), null, null) : null);
        all.put("numberIn", DayProductions::numberIn);
        all.putAll(WeekdayProductions.all());
        all.put("feast", DayProductions::feast);
        all.put("feastIn", DayProductions::feastIn);
        all.put("relPlus", match -> shifted(match.first(DayExpression.class), Period.ofDays(match.number("enhuit"))));
        all.put("before", match -> shifted(match.first(DayExpression.class), Period.ofDays(-1)));
        all.put(
                "beforeNumber",
                match -> shifted(new DayExpression.DayNumber(match.number("dom"), null, null), Period.ofDays(-1)));
        all.put(
                "afterSpan",
                match -> shifted(
                        new DayExpression.Within(match.first(SpanExpression.class), null, -1), Period.ofDays(1)));
        all.put("after", match -> shifted(match.first(DayExpression.class), Period.ofDays(1)));
        all.put(
                "shift",
                match -> new DayExpression.Shifted(
                        null,
                        Period.ofDays(match.number(match.has("shiftday") ? "shiftday" : "shift")),
                        !match.argument().isEmpty()));
        all.put("untold", match -> match.number("shiftday") < 0 ? "" : null);
        return all;
    }

    private static @Nullable Object tens(Match match, String category) {
        int ten = match.number("num");
        int one = match.number(category);
        boolean fits = (ten == 20 || ten == 30) && one < 10 && ten + one <= LAST_DAY;
        return fits ? ten + one : null;
    }

    private static @Nullable Object dayOfMonth(Match match) {
        int day = match.number(match.has("num") ? "num" : match.has("raw") ? "raw" : "dayordinal");
        return day >= 1 && day <= LAST_DAY ? day : null;
    }

    /** A number before a month is a day even where no month has so many: "31 de febrero", "40 de mayo". */
    private static @Nullable Object twoFigures(Match match) {
        Figures figures = match.first(Figures.class);
        return figures.length() == 2 && figures.value() > 0 ? figures.value() : null;
    }

    static int day(Match match) {
        for (String category : List.of("anydom", "dom", "strongdom", "num", "ord")) {
            if (match.has(category)) {
                return match.number(category);
            }
        }
        return match.number("dayordinal");
    }

    private static @Nullable Object dated(Match match) {
        int month = match.number(monthOf(match));
        List<Figures> figures = match.all(Figures.class);
        Integer year = figures.isEmpty()
                ? match.numberOrNull(match.has("yy") ? "yy" : "year")
                : FigureProductions.year(figures.getLast());
        boolean broken = !figures.isEmpty() && year == null;
        return broken ? null : new DayExpression.Dated(day(match), month, year, false, null);
    }

    /** The month by its name, else in Roman figures: "5/XII". */
    private static String monthOf(Match match) {
        return match.has("mon") ? "mon" : match.has("romans") ? "romans" : "roman";
    }

    /** "3 Dec 26": two figures behind a month are a year where they can be no day of its own. */
    private static @Nullable Object datedShortly(Match match) {
        Figures year = match.all(Figures.class).getLast();
        boolean near = year.length() == 2 && year.value() >= FIRST_SHORT_YEAR && year.value() <= LAST_SHORT_YEAR;
        return near
                ? new DayExpression.Dated(
                        day(match), match.number("mon"), FigureProductions.shortYear(year.value()), false, null)
                : null;
    }

    private static @Nullable Object numberIn(Match match) {
        return match.first(SpanExpression.class) instanceof SpanExpression.Around around
                ? new DayExpression.DayNumber(day(match), around.ahead(), null)
                : null;
    }

    /** True for "next 6 March", not for "last 6 March". */
    static boolean isComing(Match match) {
        return COMING.contains(which(match));
    }

    /** "This Wednesday past" is over. */
    static String which(Match match) {
        boolean over = match.word("whichafter").equals("LAST");
        return match.word(match.has("which") && !over ? "which" : "whichafter");
    }

    private static Object feast(Match match) {
        String which = which(match);
        int ahead = which.equals("LAST") ? -1 : which.equals("BEFORELAST") ? -2 : 0;
        return new DayExpression.Feast(match.word("feastname"), match.numberOrNull("year"), ahead);
    }

    /** "Christmas next year". */
    private static @Nullable Object feastIn(Match match) {
        return match.first(SpanExpression.class) instanceof SpanExpression.Around around && around.unit() == Unit.YEAR
                ? new DayExpression.Feast(match.word("feastname"), null, around.ahead())
                : null;
    }

    /** The day so long after another. */
    public static DayExpression shifted(@Nullable DayExpression from, Period by) {
        return new DayExpression.Shifted(from, by, false);
    }
}
