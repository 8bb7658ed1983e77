package io.conserje.nlp.value.date.calendar;

import io.conserje.nlp.value.date.calendar.SpanExpression.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** Parts of other stretches: "the end of June", "the rest of the week", "the second week of May". */
final class PartSpans {

    private final Calendar calendar;
    private final SpanResolver spans;

    PartSpans(Calendar calendar, SpanResolver spans) {
        this.calendar = calendar;
        this.spans = spans;
    }

    Stretch part(SpanExpression.Part part) {
        return ahead(part(part, spans.whole(part.whole())), part.whole(), next -> part(part, next));
    }

    Stretch nth(SpanExpression.Nth nth) {
        return ahead(nth(nth, spans.whole(nth.whole())), nth.whole(), next -> nth(nth, next));
    }

    Stretch rest(SpanExpression.Rest rest) {
        Stretch whole = spans.whole(rest.whole());
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        LocalDate first = calendar.today().plusDays(rest.daysAhead());
        if (from == null || to == null || first.isBefore(from) || to.isBefore(calendar.today())) {
            return whole;
        }
        if (rest.daysAhead() < 0) {
            return Stretch.of(from, first);
        }
        return Stretch.of(first.isAfter(to) ? to : first, to);
    }

    /** This part of a unit, or that of the next one where this is over and nobody said which unit. */
    private Stretch ahead(Stretch part, SpanExpression whole, UnaryOperator<Stretch> ofNext) {
        boolean over = part.to() != null && part.to().isBefore(calendar.today());
        return over && whole instanceof SpanExpression.Around around && around.open()
                ? ofNext.apply(Stretches.around(calendar.today(), around.unit(), 1))
                : part;
    }

    private static Stretch part(SpanExpression.Part part, Stretch whole) {
        return whole.from() == null || whole.to() == null
                ? whole
                : Stretches.part(whole.from(), whole.to(), part.part());
    }

    private static Stretch nth(SpanExpression.Nth nth, Stretch whole) {
        if (whole.from() == null || whole.to() == null) {
            return whole;
        }
        if (nth.unit() == Unit.FORTNIGHT && nth.count() == 1) {
            return Stretches.half(whole.from(), whole.to(), nth.first());
        }
        LocalDate begin = Stretches.firstUnit(whole.from(), nth.unit());
        if (nth.first() < 0) {
            begin = Stretches.plus(Stretches.behindLastUnit(whole.to(), nth.unit()), nth.unit(), nth.first());
        }
        int skipped = nth.first() < 0 ? 0 : nth.first() - 1;
        LocalDate from = Stretches.plus(begin, nth.unit(), skipped);
        LocalDate to = Stretches.plus(from, nth.unit(), nth.count()).minusDays(1);
        if (nth.unit() == Unit.WEEKEND) {
            to = from.plusDays(7L * nth.count() - 6);
        }
        return ChronoUnit.DAYS.between(whole.from(), from) > ChronoUnit.DAYS.between(whole.from(), whole.to())
                ? Stretch.failed(null)
                : Stretch.of(from, to);
    }
}
