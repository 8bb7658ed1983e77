package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression.Unit;
import io.conserje.nlp.value.date.chart.Figures;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
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
        all.put("weekend", _ -> new SpanExpression.Around(Unit.WEEKEND, 0));
        all.put("joined", SpanProductions::joined);
        all.put(
                "fromNow",
                match -> new SpanExpression.Joined(
                        new SpanExpression.Around(Unit.DAY, 0), match.first(SpanExpression.class)));
        return all;
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
        return switch (match.word(match.has("which") ? "which" : "whichafter")) {
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

    /** "Holy week next year". */
    private static @Nullable Object feastSpanIn(Match match) {
        return match.first(SpanExpression.class) instanceof SpanExpression.Around around && around.unit() == Unit.YEAR
                ? new SpanExpression.Feast(match.word("feastspan"), null, around.ahead())
                : null;
    }

    private static @Nullable Object joined(Match match) {
        var spans = match.all(SpanExpression.class);
        boolean bothYears = spans.stream().allMatch(SpanExpression.Year.class::isInstance);
        boolean plain = spans.stream().anyMatch(span -> span instanceof SpanExpression.Around && !match.has("from"));
        boolean apart = match.has("and") && !match.has("between", "from") && WeekProductions.isApart(spans);
        return bothYears || plain || apart || match.has("between") && !match.has("and")
                ? null
                : new SpanExpression.Joined(spans.getFirst(), spans.getLast());
    }
}
