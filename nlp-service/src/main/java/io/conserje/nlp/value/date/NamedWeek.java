package io.conserje.nlp.value.date;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.Stretch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The few days that a text named: of "the week before Christmas, Monday to Thursday" the Monday is of that week. */
final class NamedWeek {

    private static final int MOST_DAYS = 10;
    private static final int DAYS_AROUND = 3;

    /** Who speaks of a weekend may come on its Thursday. */
    private static final int DAYS_AHEAD = 2;

    private static final int DAYS_BEFORE = 6;

    private final LocalDate today;
    private @Nullable LocalDate first;

    /** Nothing was named yet. */
    NamedWeek(LocalDate today) {
        this.today = today;
    }

    /** A stretch that was said; one without its ends, or of two days of its own, names none. */
    void hear(SpanExpression said, Stretch stretch) {
        LocalDate from = stretch.from();
        LocalDate to = stretch.to();
        if (said instanceof SpanExpression.Pair || from == null || to == null || !from.isAfter(today)) {
            return;
        }
        long days = ChronoUnit.DAYS.between(from, to);
        boolean weekend = days == 1 && to.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (said instanceof SpanExpression.Feast && days <= DAYS_AROUND) {
            hearAround(from);
            return;
        }
        first = weekend ? from.minusDays(DAYS_AHEAD) : days < MOST_DAYS ? from : first;
    }

    /** A feast that only tells of which days the weekdays beside it are. */
    void hearAround(@Nullable LocalDate feast) {
        if (feast != null && feast.minusDays(DAYS_AROUND).isAfter(today)) {
            first = feast.minusDays(DAYS_AROUND);
        }
    }

    /** A day up to which the weekdays beside it are meant. */
    void hearUpTo(@Nullable LocalDate day) {
        if (day != null && day.minusDays(DAYS_BEFORE).isAfter(today)) {
            first = day.minusDays(DAYS_BEFORE);
        }
    }

    /** The day behind which a weekday is meant, or null where nothing tells. */
    @Nullable
    LocalDate before(DayExpression day) {
        boolean plain = day instanceof DayExpression.Weekday weekday && weekday.which() == DayExpression.Which.PLAIN;
        LocalDate named = first;
        return named == null || !plain || !named.isAfter(today) ? null : named.minusDays(1);
    }
}
