package io.conserje.nlp.value.date.calendar;

import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.value.date.calendar.SpanExpression.Unit;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds the first and the last day of a stretch. */
public final class SpanResolver {

    private static final int MONTHS_OF_YEAR = 12;

    private final Calendar calendar;
    private final DayResolver days;

    /** Resolves stretches relative to this calendar. */
    public SpanResolver(Calendar calendar) {
        this.calendar = calendar;
        this.days = new DayResolver(calendar);
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
                case SpanExpression.Month month -> month(month);
                case SpanExpression.Around around -> around(calendar.today(), around.unit(), around.ahead());
                case SpanExpression.Run run -> run(run);
                case SpanExpression.Lapse lapse -> lapse(lapse);
                case SpanExpression.Of of -> of(of);
                case SpanExpression.Beside beside -> beside(beside);
                case SpanExpression.Bridge bridge -> bridge(bridge);
                case SpanExpression.Week week -> week(week);
                case SpanExpression.Weekends weekends -> weekends(weekends.count());
                case SpanExpression.Either either -> whole(either.first()).or(whole(either.second()));
                case SpanExpression.Part part ->
                    ahead(part(part, whole(part.whole())), part.whole(), next -> part(part, next));
                case SpanExpression.Rest rest -> rest(rest);
                case SpanExpression.Nth nth -> ahead(nth(nth, whole(nth.whole())), nth.whole(), next -> nth(nth, next));
                case SpanExpression.Year year -> Stretches.months(LocalDate.of(year.year(), 1, 1), 12);
                case SpanExpression.Quarter quarter -> quarter(quarter);
                case SpanExpression.Season season -> new Seasons(calendar).resolve(season);
                case SpanExpression.Feast feast -> feast(feast);
                case SpanExpression.Joined joined -> joined(joined);
                case SpanExpression.Pair pair -> new PairResolver(calendar).resolve(pair);
            };
        } catch (DateTimeException | ArithmeticException tooFar) {
            return Stretch.failed(null);
        }
    }

    private Stretch month(SpanExpression.Month month) {
        YearMonth anchor = YearMonth.from(calendar.anchor());
        YearMonth named = YearMonth.of(month.year() == null ? anchor.getYear() : month.year(), month.month());
        if (month.year() == null) {
            boolean over = named.isBefore(anchor);
            int afterNext = month.yearsAhead() > 1 ? 1 : 0;
            int years = month.yearsAhead() < 0 ? over ? 0 : -1 : afterNext + (over ? 1 : 0);
            named = named.plusYears(years);
        }
        return Stretch.of(named.atDay(1), named.atEndOfMonth());
    }

    /** The unit that a day lies in, or one so many units ahead of it. */
    public static Stretch around(LocalDate day, Unit unit, int ahead) {
        LocalDate monday = Stretches.monday(day);
        return switch (unit) {
            case DAY -> Stretch.of(day.plusDays(ahead), day.plusDays(ahead));
            case WEEK -> Stretches.days(monday.plusWeeks(ahead), 7);
            case WEEKEND -> Stretches.days(monday.plusWeeks(ahead).plusDays(5), 2);
            case FORTNIGHT -> Stretches.days(monday.plusWeeks(2L * ahead), 14);
            case MONTH -> Stretches.months(day.withDayOfMonth(1).plusMonths(ahead), 1);
            case QUARTER ->
                Stretches.months(
                        LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1)
                                .plusMonths(3L * ahead),
                        3);
            case YEAR -> Stretches.months(LocalDate.of(day.getYear() + ahead, 1, 1), 12);
        };
    }

    private Stretch run(SpanExpression.Run run) {
        LocalDate today = calendar.today();
        if (run.unit() == Unit.QUARTER) {
            return Stretches.join(
                    around(today, Unit.QUARTER, run.ahead() ? 1 : -run.count()),
                    around(today, Unit.QUARTER, run.ahead() ? run.count() : -1));
        }
        if (run.unit() == Unit.WEEKEND) {
            int first = run.ahead() ? today.getDayOfWeek().getValue() > 5 ? 1 : 0 : -run.count();
            Stretch from = around(today, Unit.WEEKEND, first);
            return Stretches.join(from, around(today, Unit.WEEKEND, first + run.count() - 1));
        }
        return run.ahead()
                ? Stretch.of(today.plusDays(1), Stretches.plus(today, run.unit(), run.count()))
                : Stretch.of(Stretches.plus(today, run.unit(), -run.count()), today.minusDays(1));
    }

    private Stretch lapse(SpanExpression.Lapse lapse) {
        LocalDate today = calendar.today();
        return lapse.ahead()
                ? Stretch.of(today.plusDays(1), today.plus(lapse.by()))
                : Stretch.of(today.minus(lapse.by()), today.minusDays(1));
    }

    /** The week of that number, of next year where this year's is over; few years have a 53rd. */
    private Stretch week(SpanExpression.Week week) {
        int year = week.year() == null ? calendar.anchor().getYear() : week.year();
        Stretch stretch = Stretches.week(year, week.number());
        boolean over =
                week.year() == null && stretch.to() != null && stretch.to().isBefore(calendar.today());
        return over ? Stretches.week(year + 1, week.number()) : stretch;
    }

    /** Counted from the weekend ahead; who counts as in "in two weeks" means the one behind it. */
    private Stretch weekends(int count) {
        int first = calendar.today().getDayOfWeek().getValue() > 5 ? 1 : 0;
        Stretch counted = around(calendar.today(), Unit.WEEKEND, first + count - 1);
        return first > 0 ? counted : counted.or(around(calendar.today(), Unit.WEEKEND, count));
    }

    private Stretch beside(SpanExpression.Beside beside) {
        Resolved day = days.resolve(beside.day());
        return day.day() == null
                ? Stretch.failed(day.problem())
                : Stretches.beside(day.day(), beside.unit(), beside.weeks());
    }

    private Stretch bridge(SpanExpression.Bridge bridge) {
        Resolved day = days.resolve(bridge.day());
        return day.day() == null ? Stretch.failed(day.problem()) : Stretches.bridge(day.day());
    }

    /** The unit around the day; a week that is named by a Sunday is the one that begins with it. */
    private Stretch of(SpanExpression.Of of) {
        Resolved day = days.resolve(of.day());
        if (day.day() == null) {
            return Stretch.failed(day.problem());
        }
        if (of.unit() == Unit.WEEKEND) {
            return Stretches.weekendOf(day.day());
        }
        boolean sunday = of.unit() == Unit.WEEK && day.day().getDayOfWeek() == DayOfWeek.SUNDAY;
        return around(sunday ? day.day().plusDays(1) : day.day(), of.unit(), 0);
    }

    /** This part of a unit, or that of the next one where this is over and nobody said which unit. */
    private Stretch ahead(Stretch part, SpanExpression whole, UnaryOperator<Stretch> ofNext) {
        boolean over = part.to() != null && part.to().isBefore(calendar.today());
        return over && whole instanceof SpanExpression.Around around && around.open()
                ? ofNext.apply(around(calendar.today(), around.unit(), 1))
                : part;
    }

    private Stretch part(SpanExpression.Part part, Stretch whole) {
        return whole.from() == null || whole.to() == null
                ? whole
                : Stretches.part(whole.from(), whole.to(), part.part());
    }

    private Stretch rest(SpanExpression.Rest rest) {
        Stretch whole = whole(rest.whole());
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

    private Stretch nth(SpanExpression.Nth nth, Stretch whole) {
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

    private Stretch quarter(SpanExpression.Quarter quarter) {
        int year = quarter.year() == null ? calendar.today().getYear() : quarter.year();
        Stretch stretch = quarter(year, quarter.number());
        boolean over =
                quarter.year() == null && stretch.to() != null && stretch.to().isBefore(calendar.today());
        return over ? quarter(year + 1, quarter.number()) : stretch;
    }

    private static Stretch quarter(int year, int number) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return number > 4
                ? Stretches.months(first.plusMonths(6L * (number - 5)), 6)
                : Stretches.months(first.plusMonths(3L * (number - 1)), 3);
    }

    private Stretch feast(SpanExpression.Feast feast) {
        int year = feast.year() == null ? calendar.anchor().getYear() + feast.yearsAhead() : feast.year();
        Feasts feasts = calendar.feasts();
        LocalDate to = feasts.last(feast.name(), calendar.region(), year);
        boolean over = feast.year() == null && feast.yearsAhead() == 0 && to.isBefore(calendar.today());
        int meant = over ? year + 1 : year;
        return Stretch.of(
                feasts.first(feast.name(), calendar.region(), meant),
                feasts.last(feast.name(), calendar.region(), meant));
    }

    private Stretch joined(SpanExpression.Joined joined) {
        Stretch running = running(joined);
        if (running != null) {
            return running;
        }
        Stretch from = whole(joined.from());
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
}
