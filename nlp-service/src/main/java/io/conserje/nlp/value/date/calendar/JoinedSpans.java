package io.conserje.nlp.value.date.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** From one stretch up to another: "between August and October". */
final class JoinedSpans {

    private static final int MONTHS_OF_YEAR = 12;

    private final Calendar calendar;
    private final SpanResolver spans;

    JoinedSpans(Calendar calendar, SpanResolver spans) {
        this.calendar = calendar;
        this.spans = spans;
    }

    Stretch joined(SpanExpression.Joined joined) {
        Stretch running = running(joined);
        if (running != null) {
            return running;
        }
        Stretch from = spans.whole(joined.from());
        if (from.from() == null) {
            return from;
        }
        Stretch to = new SpanResolver(calendar.after(from.from())).whole(joined.to());
        if (to.to() != null && joined.from() instanceof SpanExpression.Month first && first.year() == null) {
            LocalDate begin = from.from().withYear(to.to().getYear());
            return Stretch.of(begin.isAfter(to.to()) ? begin.minusYears(1) : begin, to.to());
        }
        return to.to() == null ? to : Stretch.of(from.from(), to.to());
    }

    /** "Between August and October", said in September: the one that is on. */
    private @Nullable Stretch running(SpanExpression.Joined joined) {
        if (calendar.second()
                || !(joined.from() instanceof SpanExpression.Month first && isPlain(first))
                || !(joined.to() instanceof SpanExpression.Month last && isPlain(last))) {
            return null;
        }
        YearMonth now = YearMonth.from(calendar.today());
        YearMonth from = now.withMonth(first.month());
        YearMonth begin = from.isAfter(now) ? from.minusYears(1) : from;
        int months = Math.floorMod(last.month() - first.month(), MONTHS_OF_YEAR);
        YearMonth end = begin.plusMonths(months);
        return months > 0 && end.isAfter(now) ? Stretch.of(begin.atDay(1), end.atEndOfMonth()) : null;
    }

    private static boolean isPlain(SpanExpression.Month month) {
        return month.year() == null && month.yearsAhead() == 0;
    }
}
