package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression.Unit;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parts of a stretch: "the end of May", "the first two weeks of", "the rest of the week", and days by their place in one. */
final class SpanPartProductions {

    private static final int LONGEST = 366;

    private SpanPartProductions() {}

    static Map<String, Production> all() {
        Map<String, Production> all = new HashMap<>();
        all.put(
                "ending",
                match -> new SpanExpression.Part(
                        new SpanExpression.Around(Unit.valueOf(match.word("ending")), 0, true), 2));
        all.put("piece", match -> new SpanExpression.Part(span(match), match.number("piece")));
        all.put("rest", match -> new SpanExpression.Rest(span(match), 0));
        all.put("restLater", match -> new SpanExpression.Rest(span(match), 1));
        all.put("restEarlier", match -> new SpanExpression.Rest(span(match), -1));
        all.put("nth", SpanPartProductions::nth);
        all.put("nthEither", SpanPartProductions::nthEither);
        all.put("nthWeekday", match -> new DayExpression.Within(span(match), weekday(match), number(match)));
        all.put("nthDay", match -> new DayExpression.Within(span(match), null, number(match)));
        all.put("monthIn", SpanPartProductions::monthIn);
        all.put("datedIn", SpanPartProductions::datedIn);
        return all;
    }

    /** "first 2 weeks of", "última semana de", "4ª semana". */
    private static @Nullable Object nth(Match match) {
        Unit unit = Unit.named(match.word("unit"));
        int count = match.has("num") ? match.number("num") : 1;
        boolean last = match.has("lastword");
        int first = last ? -count : number(match);
        boolean whole = switch (span(match)) {
            case SpanExpression.Around around -> around.unit() == unit;
            case SpanExpression.Nth nth -> nth.unit() == unit;
            default -> unit == null;
        };
        return whole || unit == Unit.DAY && !match.has("num") || count < 1 || count > LONGEST || unit == null
                ? null
                : new SpanExpression.Nth(unit, first, count, span(match));
    }

    /** "The first or second week of January". */
    private static @Nullable Object nthEither(Match match) {
        Unit unit = Unit.named(match.word("unit"));
        List<Integer> places = match.places(Object.class).stream()
                .filter(part -> part.category().equals("ord"))
                .map(part -> Integer.parseInt(part.meaning().toString()))
                .toList();
        return unit != Unit.WEEK && unit != Unit.WEEKEND
                ? null
                : new SpanExpression.Either(
                        new SpanExpression.Nth(unit, places.getFirst(), 1, span(match)),
                        new SpanExpression.Nth(unit, places.getLast(), 1, span(match)));
    }

    private static int number(Match match) {
        return match.has("lastword") ? -1 : match.has("fromend") ? -match.number("fromend") : match.number("ord");
    }

    private static DayOfWeek weekday(Match match) {
        return DayOfWeek.of(match.number("wd"));
    }

    /** "May next year": a month of a year that is named by where it stands. */
    private static @Nullable SpanExpression monthIn(Match match) {
        return span(match) instanceof SpanExpression.Around around && around.unit() == Unit.YEAR
                ? new SpanExpression.Nth(Unit.MONTH, match.number("mon"), 1, around)
                : null;
    }

    private static @Nullable Object datedIn(Match match) {
        SpanExpression month = monthIn(match);
        return month == null
                ? null
                : new DayExpression.Within(month, null, match.number(match.has("anydom") ? "anydom" : "dom"));
    }

    private static SpanExpression span(Match match) {
        return match.first(SpanExpression.class);
    }
}
