package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression.Unit;
import io.conserje.nlp.value.date.chart.Figures;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import io.conserje.nlp.value.date.clock.Length;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stretches of the calendar by their names: "this week", "May 2027", "Holy Week", "the next three months", and one up to another. */
final class SpanProductions {

    private static final int LONGEST_RUN = 366;

    private SpanProductions() {}

    static Map<String, Production> all() {
        Map<String, Production> all = new HashMap<>();
        all.put("around", SpanProductions::around);
        all.put("month", SpanProductions::month);
        all.put("namedMonth", SpanProductions::namedMonth);
        all.put("monthFigures", SpanProductions::monthFigures);
        all.put("yearFirst", match -> match.first(Figures.class).length() == 2 ? monthFigures(match) : null);
        all.put("year", match -> new SpanExpression.Year(match.number("year")));
        all.put("quarter", match -> quarter(match, match.number("quarter")));
        all.put("quarterUnit", SpanProductions::quarterUnit);
        all.put("season", SpanProductions::season);
        all.put(
                "feastSpan",
                match -> new SpanExpression.Feast(match.word("feastspan"), match.numberOrNull("year"), ahead(match)));
        all.put("feastSpanIn", SpanProductions::feastSpanIn);
        all.put("run", SpanProductions::run);
        all.put("lapse", SpanProductions::lapse);
        all.put("soFar", SpanProductions::soFar);
        all.put("eitherAround", SpanProductions::eitherAround);
        all.put("aroundBehind", SpanProductions::aroundBehind);
        all.put("weekend", _ -> new SpanExpression.Around(Unit.WEEKEND, 0));
        all.put("joined", SpanProductions::joined);
        all.put(
                "monthToNow",
                match -> new SpanExpression.Joined(
                        match.first(SpanExpression.class), new SpanExpression.Around(Unit.DAY, 0)));
        all.put(
                "fromNow",
                match -> new SpanExpression.Joined(
                        new SpanExpression.Around(Unit.DAY, 0), match.first(SpanExpression.class)));
        return all;
    }

    /** "Enero no, febrero" and "February, not January": the one that is meant. */
    private static Object namedMonth(Match match) {
        List<SpanExpression> months = match.all(SpanExpression.class);
        return match.argument().equals("first") ? months.getFirst() : months.getLast();
    }

    /** "The last week of 2027" is none around today. */
    private static @Nullable Object around(Match match) {
        Unit unit = Unit.named(match.word(match.has("theunit") ? "theunit" : "unit"));
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

    /** How many of its kind a stretch lies ahead: "next" is 1. */
    static int ahead(Match match) {
        return match.argument().equals("LAST") ? -1 : ahead(match.word(match.has("which") ? "which" : "whichafter"));
    }

    private static int ahead(String which) {
        return switch (which) {
            case "NEXT", "COMING", "UPCOMING" -> 1;
            case "AFTERNEXT" -> 2;
            case "LAST" -> -1;
            case "BEFORELAST" -> -2;
            default -> 0;
        };
    }

    private static Object month(Match match) {
        int month = match.number(match.has("namedmon") ? "namedmon" : "mon");
        return new SpanExpression.Month(month, match.numberOrNull("year"), ahead(match));
    }

    private static @Nullable Object monthFigures(Match match) {
        List<Figures> figures = match.all(Figures.class);
        int month = (match.has("dash") ? figures.getLast() : figures.getFirst()).value();
        return month >= 1 && month <= 12 ? new SpanExpression.Month(month, match.number("year"), 0) : null;
    }

    private static Object quarter(Match match, int quarter) {
        return new SpanExpression.Quarter(quarter, match.numberOrNull("year"));
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

    private static @Nullable Object run(Match match) {
        Unit unit = Unit.named(match.word("unit"));
        int count = match.has("num") ? match.number("num") : match.has("couple") ? 2 : 3;
        int ahead = ahead(match);
        return unit == null || ahead == 0 || count < 1 || count > LONGEST_RUN
                ? null
                : new SpanExpression.Run(unit, count, ahead > 0);
    }

    /** "The last 3 months and 2 weeks", "los próximos dos meses y medio"; of one unit it is a {@link #run}. */
    private static @Nullable Object lapse(Match match) {
        Length length = match.first(Length.class);
        int ahead = ahead(match);
        Period by = length.period();
        boolean many = match.has("num");
        if (many) {
            Unit unit = Unit.named(match.word("unit"));
            by = unit == null ? Period.ZERO : unit.times(match.number("num")).plus(by);
        }
        boolean mixed = many || length.isMixed();
        return mixed && ahead != 0 && !length.hasTime() && !length.nights() && !by.isZero()
                ? new SpanExpression.Lapse(by, ahead > 0)
                : null;
    }

    /** "So far this year": up to today. */
    private static @Nullable Object soFar(Match match) {
        return match.first(SpanExpression.class) instanceof SpanExpression.Around around && around.ahead() == 0
                ? new SpanExpression.Joined(
                        new SpanExpression.Around(around.unit(), 0), new SpanExpression.Around(Unit.DAY, 0))
                : null;
    }

    /** "This week or the next", "el mes que viene o el siguiente": of two ahead the second is behind the first. */
    private static @Nullable Object eitherAround(Match match) {
        Unit unit = Unit.named(match.word("unit"));
        List<Integer> ahead = allAhead(match);
        int first = ahead.getFirst();
        int second = ahead.getLast() + (first > 0 ? first : 0);
        boolean named = unit == Unit.WEEK || unit == Unit.WEEKEND || unit == Unit.FORTNIGHT || unit == Unit.MONTH;
        return unit != null && named && first >= 0 && ahead.getLast() == 1
                ? new SpanExpression.Either(
                        new SpanExpression.Around(unit, first), new SpanExpression.Around(unit, second))
                : null;
    }

    private static List<Integer> allAhead(Match match) {
        return match.places(Object.class).stream()
                .filter(part -> part.category().startsWith("which"))
                .map(part -> ahead(part.meaning().toString()))
                .toList();
    }

    /** "Este finde no, el próximo". */
    private static @Nullable Object aroundBehind(Match match) {
        Unit unit = Unit.named(match.word("unit"));
        return unit == Unit.WEEK || unit == Unit.WEEKEND || unit == Unit.MONTH
                ? isNextNotThis(match) ? new SpanExpression.Around(unit, 1) : null
                : null;
    }

    /** True where this one is taken back for the next. */
    static boolean isNextNotThis(Match match) {
        return allAhead(match).equals(List.of(0, 1));
    }

    /** "Holy week next year". */
    private static @Nullable Object feastSpanIn(Match match) {
        return match.first(SpanExpression.class) instanceof SpanExpression.Around around && around.unit() == Unit.YEAR
                ? new SpanExpression.Feast(match.word("feastspan"), null, around.ahead())
                : null;
    }

    private static @Nullable Object joined(Match match) {
        var spans = match.all(SpanExpression.class);
        boolean years = spans.stream().anyMatch(SpanExpression.Year.class::isInstance);
        boolean plain = spans.stream().anyMatch(span -> span instanceof SpanExpression.Around && !match.has("from"));
        boolean apart = match.has("and") && !match.has("between", "from") && WeekProductions.isApart(spans);
        return years || plain || apart || match.has("between") && !match.has("and")
                ? null
                : new SpanExpression.Joined(spans.getFirst(), spans.getLast());
    }
}
