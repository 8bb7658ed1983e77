package io.conserje.nlp.value.date.calendar;

import io.conserje.nlp.value.date.calendar.SpanExpression.Unit;
import java.time.LocalDate;

/** Stretches that are counted from today: "the next three days", "in two weekends". */
final class CountedSpans {

    private final Calendar calendar;

    CountedSpans(Calendar calendar) {
        this.calendar = calendar;
    }

    Stretch run(SpanExpression.Run run) {
        LocalDate today = calendar.today();
        if (run.unit() == Unit.QUARTER) {
            return Stretches.join(
                    Stretches.around(today, Unit.QUARTER, run.ahead() ? 1 : -run.count()),
                    Stretches.around(today, Unit.QUARTER, run.ahead() ? run.count() : -1));
        }
        if (run.unit() == Unit.WEEKEND) {
            int first = run.ahead() ? today.getDayOfWeek().getValue() > 5 ? 1 : 0 : -run.count();
            Stretch from = Stretches.around(today, Unit.WEEKEND, first);
            return Stretches.join(from, Stretches.around(today, Unit.WEEKEND, first + run.count() - 1));
        }
        return run.ahead()
                ? Stretch.of(today.plusDays(1), Stretches.plus(today, run.unit(), run.count()))
                : Stretch.of(Stretches.plus(today, run.unit(), -run.count()), today.minusDays(1));
    }

    Stretch lapse(SpanExpression.Lapse lapse) {
        LocalDate today = calendar.today();
        return lapse.ahead()
                ? Stretch.of(today.plusDays(1), today.plus(lapse.by()))
                : Stretch.of(today.minus(lapse.by()), today.minusDays(1));
    }

    /** Counted from the weekend ahead; who counts as in "in two weeks" means the one behind it. */
    Stretch weekends(int count) {
        int first = calendar.today().getDayOfWeek().getValue() > 5 ? 1 : 0;
        Stretch counted = Stretches.around(calendar.today(), Unit.WEEKEND, first + count - 1);
        return first > 0 ? counted : counted.or(Stretches.around(calendar.today(), Unit.WEEKEND, count));
    }
}
