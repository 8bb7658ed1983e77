package io.conserje.nlp.value.date.calendar;

import io.conserje.nlp.contract.EntityProblems;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Finds the first and the last day of a stretch. */
public final class SpanResolver {

    private final Calendar calendar;
    private final CountedSpans counted;
    private final NamedSpans named;
    private final DaySpans ofDays;
    private final PartSpans parts;
    private final JoinedSpans joined;

    /** Resolves stretches relative to this calendar. */
    public SpanResolver(Calendar calendar) {
        this.calendar = calendar;
        this.counted = new CountedSpans(calendar);
        this.named = new NamedSpans(calendar);
        this.ofDays = new DaySpans(calendar);
        this.parts = new PartSpans(calendar, this);
        this.joined = new JoinedSpans(calendar, this);
    }

    /** The stretch, or the problem that a named year is past. */
    public Stretch resolve(SpanExpression span) {
        Stretch stretch = whole(span);
        boolean past = stretch.to() != null && stretch.to().isBefore(calendar.today()) && NamedYears.isIn(span);
        return past ? Stretch.failed(EntityProblems.IN_THE_PAST) : stretch;
    }

    /** The stretch, wherever it lies. */
    public Stretch whole(SpanExpression span) {
        try {
            return switch (span) {
                case SpanExpression.Around around -> Stretches.around(calendar.today(), around.unit(), around.ahead());
                case SpanExpression.Run run -> counted.run(run);
                case SpanExpression.Lapse lapse -> counted.lapse(lapse);
                case SpanExpression.Weekends weekends -> counted.weekends(weekends.count());
                case SpanExpression.Month month -> named.month(month);
                case SpanExpression.Week week -> named.week(week);
                case SpanExpression.Quarter quarter -> named.quarter(quarter);
                case SpanExpression.Feast feast -> named.feast(feast);
                case SpanExpression.Year year -> Stretches.months(LocalDate.of(year.year(), 1, 1), 12);
                case SpanExpression.Season season -> new Seasons(calendar).resolve(season);
                case SpanExpression.Of of -> ofDays.of(of);
                case SpanExpression.Beside beside -> ofDays.beside(beside);
                case SpanExpression.Bridge bridge -> ofDays.bridge(bridge);
                case SpanExpression.Part part -> parts.part(part);
                case SpanExpression.Rest rest -> parts.rest(rest);
                case SpanExpression.Nth nth -> parts.nth(nth);
                case SpanExpression.Joined both -> joined.joined(both);
                case SpanExpression.Either either -> whole(either.first()).or(whole(either.second()));
                case SpanExpression.Pair pair -> new PairResolver(calendar).resolve(pair);
            };
        } catch (DateTimeException | ArithmeticException tooFar) {
            return Stretch.failed(null);
        }
    }
}
