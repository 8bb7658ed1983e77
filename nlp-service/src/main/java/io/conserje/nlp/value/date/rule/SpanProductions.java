package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.DayExpression.Dated;
import io.conserje.nlp.value.date.calendar.DayExpression.DayNumber;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression.Unit;
import io.conserje.nlp.value.date.chart.Figures;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stretches of the calendar: weeks, months, weekends, seasons and their parts. */
final class SpanProductions {

    private static final int LONGEST_RUN = 366;

    private SpanProductions() {}

    static Map<String, Production> all() {
        Map<String, Production> all = new HashMap<>();
        all.put("around", SpanProductions::around);
        all.put("month", SpanProductions::month);
        all.put("monthFigures", SpanProductions::monthFigures);
        all.put("year", match -> new SpanExpression.Year(match.number("year")));
        all.put("quarter", match -> quarter(match, match.number("quarter")));
        all.put("quarterUnit", SpanProductions::quarterUnit);
        all.put("monthIn", SpanProductions::monthIn);
        all.put("datedIn", SpanProductions::datedIn);
        all.put("season", SpanProductions::season);
        all.put(
                "feastSpan",
                match -> new SpanExpression.Feast(match.word("feastspan"), match.numberOrNull("year"), ahead(match)));
        all.put("feastSpanIn", SpanProductions::feastSpanIn);
        all.put("piece", SpanProductions::piece);
        all.put("rest", match -> new SpanExpression.Rest(span(match), 0));
        all.put("restLater", match -> new SpanExpression.Rest(span(match), 1));
        all.put("run", SpanProductions::run);
        all.put("nth", SpanProductions::nth);
        all.put(
                "nthWeekday",
                match -> new DayExpression.Within(match.first(SpanExpression.class), weekday(match), number(match)));
        all.put("nthDay", match -> new DayExpression.Within(match.first(SpanExpression.class), null, number(match)));
        all.put("weekend", _ -> new SpanExpression.Around(Unit.WEEKEND, 0));
        all.put("weekendOf", match -> new SpanExpression.Of(Unit.WEEKEND, match.first(DayExpression.class)));
        all.put("bridgeOf", match -> new SpanExpression.Bridge(match.first(DayExpression.class)));
        all.put("weekendOfBoth", SpanProductions::weekendOfBoth);
        all.put("weekendOfNumber", match -> new SpanExpression.Of(Unit.WEEKEND, number(match.number("dom"))));
        all.put(
                "feastWeekend",
                match -> new SpanExpression.Of(
                        Unit.WEEKEND, new DayExpression.Feast(match.word("feastname"), match.numberOrNull("year"), 0)));
        all.put("weekOf", match -> new SpanExpression.Of(Unit.WEEK, match.first(DayExpression.class)));
        all.put(
                "besideDay",
                match -> new SpanExpression.Beside(
                        match.has("weekend") ? Unit.WEEKEND : Unit.WEEK,
                        match.first(DayExpression.class),
                        Integer.parseInt(match.argument())));
        all.put("weekOfNumber", match -> new SpanExpression.Of(Unit.WEEK, number(match.number("dom"))));
        all.put(
                "feastWeek",
                match -> new SpanExpression.Of(
                        Unit.WEEK, new DayExpression.Feast(match.word("feastname"), match.numberOrNull("year"), 0)));
        all.put("longWeekend", SpanProductions::longWeekend);
        all.put("bridge", SpanProductions::longWeekend);
        all.put("joined", SpanProductions::joined);
        return all;
    }

    /** "The last week of 2027" is none around today. */
    private static @Nullable Object around(Match match) {
        Unit unit = unit(match.word(match.has("theunit") ? "theunit" : "unit"));
        boolean open = match.argument().equals("ahead");
        boolean wanted = match.argument().isEmpty()
                || open
                || unit != null && unit.name().equals(match.argument());
        boolean day = unit == Unit.DAY || unit == Unit.FORTNIGHT && ahead(match) == 0;
        boolean ofYear = match.has("year") && unit != Unit.YEAR && ahead(match) != 0;
        boolean silly = day && ahead(match) == 0 || ofYear;
        int ahead = unit == Unit.WEEKEND && match.word("which").equals("UPCOMING") ? 0 : ahead(match);
        return unit == null || !wanted || silly || unit == Unit.DAY
                ? null
                : new SpanExpression.Around(unit, ahead, open);
    }

    static @Nullable Unit unit(String name) {
        for (Unit unit : Unit.values()) {
            if (unit.name().equals(name)) {
                return unit;
            }
        }
        return null;
    }

    private static int ahead(Match match) {
        return switch (match.word(match.has("which") ? "which" : "whichafter")) {
            case "NEXT", "COMING", "UPCOMING" -> 1;
            case "AFTERNEXT" -> 2;
            case "LAST" -> -1;
            default -> 0;
        };
    }

    private static Object month(Match match) {
        return new SpanExpression.Month(match.number("mon"), match.numberOrNull("year"), ahead(match));
    }

    private static @Nullable Object monthFigures(Match match) {
        int month = match.first(Figures.class).value();
        return month >= 1 && month <= 12 ? new SpanExpression.Month(month, match.number("year"), 0) : null;
    }

    private static Object quarter(Match match, int quarter) {
        return new SpanExpression.Quarter(quarter, match.numberOrNull("year"));
    }

    /** "May next year": a month of a year that is named by where it stands. */
    private static @Nullable SpanExpression monthIn(Match match) {
        return match.first(SpanExpression.class) instanceof SpanExpression.Around around && around.unit() == Unit.YEAR
                ? new SpanExpression.Nth(Unit.MONTH, match.number("mon"), 1, around)
                : null;
    }

    private static @Nullable Object datedIn(Match match) {
        SpanExpression month = monthIn(match);
        return month == null
                ? null
                : new DayExpression.Within(month, null, match.number(match.has("anydom") ? "anydom" : "dom"));
    }

    private static @Nullable Object quarterUnit(Match match) {
        int quarter = match.number("ord");
        boolean fits = match.word("unit").equals("QUARTER") && quarter >= 1 && quarter <= 4;
        return fits ? quarter(match, quarter) : null;
    }

    private static Object season(Match match) {
        String name = match.word(match.has("season") ? "season" : "seasonish");
        return new SpanExpression.Season(name, match.numberOrNull("year"), ahead(match));
    }

    /** A piece of a stretch, or of a year that is named by its number alone. */
    private static Object piece(Match match) {
        return new SpanExpression.Part(span(match), match.number("piece"));
    }

    private static SpanExpression span(Match match) {
        return match.first(SpanExpression.class);
    }

    private static @Nullable Object run(Match match) {
        Unit unit = unit(match.word("unit"));
        int count = match.has("num") ? match.number("num") : match.has("couple") ? 2 : 3;
        int ahead = ahead(match);
        return unit == null || ahead == 0 || count < 1 || count > LONGEST_RUN
                ? null
                : new SpanExpression.Run(unit, count, ahead > 0);
    }

    /** "first 2 weeks of", "última semana de", "4ª semana". */
    private static @Nullable Object nth(Match match) {
        Unit unit = unit(match.word("unit"));
        int count = match.has("num") ? match.number("num") : 1;
        boolean last = match.has("lastword");
        int first = last ? -count : match.number("ord");
        boolean whole = unit == null
                || match.first(SpanExpression.class) instanceof SpanExpression.Around around && around.unit() == unit;
        return whole || unit == Unit.DAY && !match.has("num") || count < 1 || count > LONGEST_RUN || unit == null
                ? null
                : new SpanExpression.Nth(unit, first, count, match.first(SpanExpression.class));
    }

    /** "Holy week next year". */
    private static @Nullable Object feastSpanIn(Match match) {
        return match.first(SpanExpression.class) instanceof SpanExpression.Around around && around.unit() == Unit.YEAR
                ? new SpanExpression.Feast(match.word("feastspan"), null, around.ahead())
                : null;
    }

    /** "The weekend of the 12th and 13th": days that follow each other. */
    private static @Nullable Object weekendOfBoth(Match match) {
        List<Integer> days = match.places(Object.class).stream()
                .filter(part -> part.category().equals("dom"))
                .map(part -> Integer.parseInt(part.meaning().toString()))
                .toList();
        int first = days.getFirst();
        DayExpression day = match.has("mon") ? new Dated(first, match.number("mon"), null, false, null) : number(first);
        return days.getLast() == first + 1 ? new SpanExpression.Of(Unit.WEEKEND, day) : null;
    }

    private static int number(Match match) {
        return match.has("lastword") ? -1 : match.number("ord");
    }

    private static DayOfWeek weekday(Match match) {
        return DayOfWeek.of(match.number("wd"));
    }

    private static DayExpression number(int day) {
        return new DayNumber(day, null, null);
    }

    /** "puente de mayo" is the one around the first of May, "puente de diciembre" has a name of its own. */
    private static Object longWeekend(Match match) {
        SpanExpression.Month month = (SpanExpression.Month) match.first(SpanExpression.class);
        int day = switch (month.month()) {
            case 5, 11, 1 -> 1;
            case 8 -> 15;
            case 10 -> 12;
            case 12 -> 8;
            default -> 1;
        };
        return new SpanExpression.Bridge(new Dated(day, month.month(), month.year(), false, null));
    }

    private static @Nullable Object joined(Match match) {
        var spans = match.all(SpanExpression.class);
        boolean bothYears = spans.stream().allMatch(SpanExpression.Year.class::isInstance);
        boolean plain = spans.stream().anyMatch(span -> span instanceof SpanExpression.Around && !match.has("from"));
        return bothYears || plain || match.has("between") && !match.has("and")
                ? null
                : new SpanExpression.Joined(spans.getFirst(), spans.getLast());
    }
}
