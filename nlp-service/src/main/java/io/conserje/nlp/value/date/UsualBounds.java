package io.conserje.nlp.value.date;

import io.conserje.nlp.value.date.calendar.Calendar;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression.Unit;
import io.conserje.nlp.value.date.calendar.SpanResolver;
import io.conserje.nlp.value.date.calendar.Stretch;
import io.conserje.nlp.value.date.calendar.Stretches;
import io.conserje.nlp.value.date.chart.Lexicon;
import io.conserje.nlp.value.date.clock.PartOfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The other bounds that are in use: a morning that is from 8 to some is from 4 to others, "the next two weeks" begin
 * tomorrow or on Monday, a weekend on Saturday or on Friday, and "from March to May" may end where May begins. What a language says of them stands in its table.
 */
final class UsualBounds {

    private static final int MOST = 2;
    private static final int MOST_DAYS_OF_WEEK = 7;
    private static final int MOST_DAYS_OF_MONTH = 31;
    private static final int FEWEST_DAYS_OF_YEAR = 365;

    private final Lexicon lexicon;

    UsualBounds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "04:00-12:00" for a morning; of its earlier or later half what is told of that half. */
    List<String[]> of(PartOfDay part) {
        String half = part.half() == 0 ? "" : part.half() < 0 ? "-EARLY" : "-LATE";
        return lexicon.bounds(part.part().name() + half).stream()
                .map(bounds -> bounds.split("-"))
                .toList();
    }

    /** The same stretch, and beside it at most two with other bounds, unless it has other readings anyhow. */
    Stretch beside(Stretch stretch, SpanExpression span, Calendar calendar) {
        LocalDate from = stretch.from();
        LocalDate to = stretch.to();
        if (from == null || to == null || !stretch.others().isEmpty()) {
            return stretch;
        }
        List<Stretch> others = others(from, to, span, calendar)
                .filter(other -> !from.equals(other.from()) || !to.equals(other.to()))
                .distinct()
                .limit(MOST)
                .toList();
        return new Stretch(from, to, others, null);
    }

    private Stream<Stretch> others(LocalDate from, LocalDate to, SpanExpression span, Calendar calendar) {
        return switch (span) {
            case SpanExpression.Run run
            when run.unit() == Unit.WEEK || run.unit() == Unit.MONTH -> Stream.of(whole(run, calendar.today()));
            case SpanExpression.Season _ -> Stream.of(Stretch.of(from, to.plusDays(1)));
            case SpanExpression.Joined joined
            when joined.from() instanceof SpanExpression.Month && joined.to() instanceof SpanExpression.Month ->
                Stream.of(Stretch.of(from, to.withDayOfMonth(1).minusDays(1)));
            case SpanExpression.Part part ->
                Stream.concat(
                        running(part, calendar).stream(),
                        parts(from, part.whole(), String.valueOf(part.part()), calendar));
            case SpanExpression.Around _, SpanExpression.Nth _
            when isSaturdayAndSunday(from, to) -> Stream.of(Stretch.of(from.minusDays(1), to));
            case SpanExpression.Rest rest
            when rest.daysAhead() > 0 ->
                parts(from, rest.whole(), "LATER", calendar).map(part -> ahead(part, calendar.today()));
            case SpanExpression.Rest rest when rest.daysAhead() < 0 -> parts(from, rest.whole(), "EARLIER", calendar);
            default -> Stream.of();
        };
    }

    /** "The beginning of the month" that is over, where it was read as that of the next one. */
    private static Optional<Stretch> running(SpanExpression.Part part, Calendar calendar) {
        return part.whole() instanceof SpanExpression.Around around && around.open()
                ? Optional.of(new SpanResolver(calendar)
                        .whole(new SpanExpression.Part(
                                new SpanExpression.Around(around.unit(), around.ahead()), part.part())))
                : Optional.empty();
    }

    private static boolean isSaturdayAndSunday(LocalDate from, LocalDate to) {
        return from.getDayOfWeek() == DayOfWeek.SATURDAY && to.equals(from.plusDays(1));
    }

    /** Weeks from Monday, months from their first. */
    private static Stretch whole(SpanExpression.Run run, LocalDate today) {
        Stretch first = Stretches.around(today, run.unit(), run.ahead() ? 1 : -run.count());
        Stretch last = Stretches.around(today, run.unit(), run.ahead() ? run.count() : -1);
        return Stretch.of(Objects.requireNonNull(first.from()), Objects.requireNonNull(last.to()));
    }

    /** Of the week, month or year that the stretch begins in: "16-31" are days of a month, "9-12" months of a year. */
    private Stream<Stretch> parts(LocalDate day, SpanExpression whole, String part, Calendar calendar) {
        Unit unit = unit(new SpanResolver(calendar).whole(whole));
        LocalDate first = unit == null ? null : Stretches.around(day, unit, 0).from();
        return unit == null || first == null
                ? Stream.of()
                : lexicon.bounds(unit + " " + part).stream().map(bounds -> part(first, unit, bounds.split("-")));
    }

    private static Stretch part(LocalDate first, Unit unit, String[] bounds) {
        int from = Integer.parseInt(bounds[0]);
        int to = Integer.parseInt(bounds[1]);
        if (unit == Unit.YEAR) {
            return Stretch.of(first.plusMonths(from - 1L), first.plusMonths(to).minusDays(1));
        }
        LocalDate last = Objects.requireNonNull(Stretches.around(first, unit, 0).to());
        LocalDate end = first.plusDays(to - 1L);
        return Stretch.of(first.plusDays(from - 1L), end.isAfter(last) ? last : end);
    }

    private static Stretch ahead(Stretch part, LocalDate today) {
        LocalDate from = part.from();
        LocalDate to = part.to();
        return from != null && to != null && from.isBefore(today) && !to.isBefore(today) ? Stretch.of(today, to) : part;
    }

    private static @Nullable Unit unit(Stretch whole) {
        if (whole.from() == null || whole.to() == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(whole.from(), whole.to()) + 1;
        if (days == MOST_DAYS_OF_WEEK) {
            return Unit.WEEK;
        }
        return days > MOST_DAYS_OF_WEEK && days <= MOST_DAYS_OF_MONTH
                ? Unit.MONTH
                : days >= FEWEST_DAYS_OF_YEAR ? Unit.YEAR : null;
    }
}
