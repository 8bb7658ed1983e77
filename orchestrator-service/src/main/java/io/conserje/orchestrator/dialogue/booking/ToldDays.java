package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.OpenCount;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a text tells of the days of a stay; anything may be missing.
 *
 * @param month that is named without a day
 */
record ToldDays(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer nights,
        @Nullable YearMonth month) {

    /** The most words that name a month and no stretch of it: "in November", said in November. */
    private static final int A_NAME = 3;

    /** Reads them, of a stay of which something may be known: a day without a role is its arrival or its departure. */
    static ToldDays in(Reading reading, Stay stay, LocalDate today) {
        LocalDate from = day(reading, EntityTypes.CHECK_IN);
        LocalDate to = day(reading, EntityTypes.CHECK_OUT);
        Integer nights = nights(reading);
        if (from != null || to != null) {
            return new ToldDays(from, to, nights, null);
        }
        LocalDate single = ahead(day(reading, EntityTypes.DATE), today);
        Entity range = range(reading).orElse(null);
        LocalDate begin = range == null ? null : ahead(end(range, "from"), today);
        if (range != null && begin != null) {
            LocalDate end = end(range, "to");
            return isMonth(range, begin, end, today)
                    ? new ToldDays(null, null, nights, YearMonth.from(begin))
                    : new ToldDays(begin, end, nights, null);
        }
        boolean leaves =
                single != null && stay.checkIn() != null && stay.checkOut() == null && single.isAfter(stay.checkIn());
        return leaves ? new ToldDays(null, single, nights, null) : new ToldDays(single, null, nights, null);
    }

    /** Whether nothing is told. */
    boolean areNone() {
        return from == null && to == null && nights == null && month == null;
    }

    /** A month that has begun is read from today on. */
    private static boolean isMonth(Entity range, LocalDate from, @Nullable LocalDate to, LocalDate today) {
        boolean whole = from.getDayOfMonth() == 1
                || from.equals(today) && range.text().strip().split("\\s+").length <= A_NAME;
        return whole && YearMonth.from(from).atEndOfMonth().equals(to);
    }

    /** Beside nights that are open, a stretch tells only where the stay lies: "2 or 3 nights in the first week of May". */
    private static Optional<Entity> range(Reading reading) {
        return reading.last(EntityTypes.DATE_RANGE)
                .filter(_ ->
                        reading.last(EntityTypes.NIGHTS).flatMap(OpenCount::of).isEmpty());
    }

    private static @Nullable Integer nights(Reading reading) {
        return reading.last(EntityTypes.NIGHTS)
                .filter(value -> OpenCount.of(value).isEmpty())
                .map(Entity::value)
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).intValue())
                .filter(count -> count > 0)
                .orElse(null);
    }

    private static @Nullable LocalDate ahead(@Nullable LocalDate day, LocalDate today) {
        return day == null || day.isBefore(today) ? null : day;
    }

    private static @Nullable LocalDate day(Reading reading, String type) {
        return reading.last(type).map(value -> parse(value.value())).orElse(null);
    }

    private static @Nullable LocalDate end(Entity range, String end) {
        return range.value() instanceof Map<?, ?> ends ? parse(ends.get(end)) : null;
    }

    private static @Nullable LocalDate parse(@Nullable Object value) {
        return value instanceof String text ? LocalDate.parse(text) : null;
    }
}
