package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression.Unit;
import io.conserje.nlp.value.date.chart.Figures;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weeks by their number, weekends ahead and months to choose from. */
final class WeekProductions {

    private static final int MONTHS = 12;
    private static final int LAST_WEEK = 53;

    private WeekProductions() {}

    static Map<String, Production> all() {
        return Map.of(
                "weekNumber", WeekProductions::weekNumber,
                "weekIn", WeekProductions::weekIn,
                "weekendsAhead", WeekProductions::weekendsAhead,
                "either", WeekProductions::either,
                "eitherApart", match -> isApart(match.all(SpanExpression.class)) ? either(match) : null,
                "monthList", WeekProductions::monthList,
                "eitherPart", WeekProductions::eitherPart,
                "following", WeekProductions::following);
    }

    /** "Week 51", of that year or the next one ahead. */
    private static @Nullable Object weekNumber(Match match) {
        int number = match.has("num")
                ? match.number("num")
                : match.first(Figures.class).value();
        return number >= 1 && number <= LAST_WEEK ? new SpanExpression.Week(number, match.numberOrNull("year")) : null;
    }

    /** "Week 8 of next year". */
    private static @Nullable Object weekIn(Match match) {
        int number = match.first(Figures.class).value();
        boolean year =
                match.first(SpanExpression.class) instanceof SpanExpression.Around around && around.unit() == Unit.YEAR;
        return year && number >= 1 && number <= LAST_WEEK
                ? new SpanExpression.Nth(Unit.WEEK, number, 1, match.first(SpanExpression.class))
                : null;
    }

    /** "In two weekends". */
    private static @Nullable Object weekendsAhead(Match match) {
        int count = match.has("couple") ? 2 : match.number("num");
        boolean fits = Unit.named(match.word("unit")) == Unit.WEEKEND && count >= 1 && count <= LAST_WEEK;
        return fits ? new SpanExpression.Weekends(count) : null;
    }

    /** "January or February": two months, the year of the second is that of both. */
    private static @Nullable Object either(Match match) {
        List<SpanExpression> spans = match.all(SpanExpression.class);
        if (!(spans.getFirst() instanceof SpanExpression.Month first)) {
            return null;
        }
        return switch (spans.getLast()) {
            case SpanExpression.Month second
            when second.month() != first.month() -> new SpanExpression.Either(inYear(first, second), second);
            case SpanExpression.Either others when match.has("comma") -> new SpanExpression.Either(first, others);
            default -> null;
        };
    }

    /** "March and July" are two months, "March and April" run on. */
    static boolean isApart(List<SpanExpression> spans) {
        return spans.getFirst() instanceof SpanExpression.Month first
                && spans.getLast() instanceof SpanExpression.Month last
                && first.month() % MONTHS + 1 != last.month();
    }

    /** "March, April and May" run on, "March, April and July" are three months. */
    private static @Nullable Object monthList(Match match) {
        List<SpanExpression> spans = match.all(SpanExpression.class);
        boolean apart = isApart(spans.subList(0, 2)) || isApart(spans.subList(1, 3));
        if (!(spans.getFirst() instanceof SpanExpression.Month && spans.getLast() instanceof SpanExpression.Month)) {
            return null;
        }
        return apart
                ? new SpanExpression.Either(spans.getFirst(), new SpanExpression.Either(spans.get(1), spans.getLast()))
                : new SpanExpression.Joined(spans.getFirst(), spans.getLast());
    }

    /** "Late April or early May". */
    private static @Nullable Object eitherPart(Match match) {
        List<SpanExpression> spans = match.all(SpanExpression.class);
        boolean parts = spans.stream()
                .allMatch(span -> span instanceof SpanExpression.Part || span instanceof SpanExpression.Nth);
        return parts ? new SpanExpression.Either(spans.getFirst(), spans.getLast()) : null;
    }

    /** "The weekend after": behind what was named before, else behind today. */
    private static @Nullable Object following(Match match) {
        Unit unit = Unit.named(match.word("unit"));
        return unit == Unit.WEEK || unit == Unit.WEEKEND ? new SpanExpression.Around(unit, 1) : null;
    }

    private static SpanExpression inYear(SpanExpression.Month first, SpanExpression.Month second) {
        boolean same = first.year() == null && second.year() != null && first.month() < second.month();
        return same ? new SpanExpression.Month(first.month(), second.year(), 0) : first;
    }
}
