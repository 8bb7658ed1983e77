package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.Understanding.Entity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bare day near the stay that is being talked about: "the 6th instead", said of a stay in February, is the 6th of February and
 * not the next 6th ahead. It compares what was understood from today with what is understood from shortly before the stay, and takes
 * the second where only the month differs.
 */
final class NearTheStay {

    private static final Set<String> DAYS = Set.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE);

    /** How far before the stay the second reading begins, and so how far back a correction reaches. */
    private static final int BEFORE = 10;

    private static final int AFTER = 21;

    private NearTheStay() {}

    /** Whether the stay is so far ahead that a second reading can say something new. */
    static boolean isWorthwhile(LocalDate arrival, LocalDate today) {
        return readFrom(arrival).isAfter(today);
    }

    /** Whether there is a day that the second reading may put elsewhere. */
    static boolean hasDay(Understanding understanding) {
        return understanding.entities().stream().anyMatch(NearTheStay::isDay);
    }

    /** From which day the second reading is made. */
    static LocalDate readFrom(LocalDate arrival) {
        return arrival.minusDays(BEFORE);
    }

    /** The first reading, with the bare days of the second. */
    static Understanding merge(LocalDate arrival, Understanding fromToday, Understanding fromStay) {
        List<Entity> merged = new ArrayList<>();
        for (Entity entity : fromToday.entities()) {
            merged.add(fromStay.entities().stream()
                    .filter(other -> isSamePlace(entity, other) && isNearer(arrival, entity, other))
                    .findFirst()
                    .orElse(entity));
        }
        return new Understanding(
                fromToday.language(),
                fromToday.intents(),
                merged,
                fromToday.sentiment(),
                fromToday.urgent(),
                fromToday.engine());
    }

    private static boolean isDay(Entity entity) {
        return firstDay(entity) != null;
    }

    private static boolean isSamePlace(Entity one, Entity other) {
        return isDay(one)
                && isDay(other)
                && one.type().equals(other.type())
                && one.start() == other.start()
                && one.end() == other.end();
    }

    private static boolean isNearer(LocalDate arrival, Entity fromToday, Entity fromStay) {
        LocalDate first = firstDay(fromToday);
        LocalDate second = firstDay(fromStay);
        return first != null
                && second != null
                && first.getDayOfMonth() == second.getDayOfMonth()
                && first.isBefore(readFrom(arrival))
                && !second.isBefore(readFrom(arrival))
                && !second.isAfter(arrival.plusDays(AFTER));
    }

    /** The day, or the first day of a range. */
    private static @Nullable LocalDate firstDay(Entity entity) {
        if (DAYS.contains(entity.type()) && entity.value() instanceof String day) {
            return LocalDate.parse(day);
        }
        return EntityTypes.DATE_RANGE.equals(entity.type())
                        && entity.value() instanceof Map<?, ?> range
                        && range.get("from") instanceof String from
                ? LocalDate.parse(from)
                : null;
    }
}
