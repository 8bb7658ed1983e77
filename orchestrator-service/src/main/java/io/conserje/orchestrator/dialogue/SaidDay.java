package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.Understanding.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The day that a value tells, and the same words in another reading of the text. */
final class SaidDay {

    private static final Set<String> SINGLE = Set.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE);

    private SaidDay() {}

    /** The day, or the first of several; none of another value, or one that cannot be used. */
    static Optional<LocalDate> in(Entity entity) {
        Object value = entity.value();
        if (EntityTypes.DATE_RANGE.equals(entity.type()) && value instanceof Map<?, ?> range) {
            value = range.get("from");
        } else if (!SINGLE.contains(entity.type())) {
            return Optional.empty();
        }
        return value instanceof String day ? Optional.of(LocalDate.parse(day)) : Optional.empty();
    }

    /** The same so many weeks later, with all of its days. */
    static Entity later(Entity entity, long weeks) {
        Object value = entity.value() instanceof Map<?, ?> range
                ? Map.of("from", later(range.get("from"), weeks), "to", later(range.get("to"), weeks))
                : later(entity.value(), weeks);
        return new Entity(
                entity.type(), entity.text(), entity.start(), entity.end(), value, List.of(), entity.problem());
    }

    private static String later(@Nullable Object day, long weeks) {
        return LocalDate.parse(String.valueOf(day)).plusWeeks(weeks).toString();
    }

    /** Whether it was read as one day that cannot be used for this reason. */
    static boolean isUnusable(Entity entity, String problem) {
        return SINGLE.contains(entity.type()) && problem.equals(entity.problem());
    }

    /** The same without a day, for this reason. */
    static Entity unusable(Entity entity, String problem) {
        return new Entity(entity.type(), entity.text(), entity.start(), entity.end(), null, List.of(), problem);
    }

    /** The value that another reading found in the same words. */
    static Optional<Entity> again(Entity entity, Understanding other) {
        return other.entities().stream()
                .filter(one ->
                        one.type().equals(entity.type()) && one.start() == entity.start() && one.end() == entity.end())
                .findFirst();
    }
}
