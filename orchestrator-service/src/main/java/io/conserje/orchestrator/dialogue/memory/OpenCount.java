package io.conserje.orchestrator.dialogue.memory;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A count that a guest has left open: "2 or 3 nights".
 *
 * @param type what is counted, an entity type
 * @param counts what it may be, the smallest first
 */
public record OpenCount(String type, List<Integer> counts) {

    /** What a stay counts, in the order in which it is asked for. */
    public static final List<String> TYPES = List.of(
            EntityTypes.NIGHTS, EntityTypes.GUESTS, EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.ROOMS);

    /** Nobody says more to choose from, and more would fit on no channel's list. */
    private static final int MOST_CHOICES = 4;

    /** Copies the list. */
    public OpenCount {
        counts = List.copyOf(counts);
    }

    /** What a value leaves open; none where it has one reading, or counts nothing of a stay. */
    public static Optional<OpenCount> of(Entity value) {
        if (!TYPES.contains(value.type())) {
            return Optional.empty();
        }
        int least = value.type().equals(EntityTypes.CHILDREN) ? 0 : 1;
        List<Integer> counts = Stream.concat(Stream.ofNullable(value.value()), value.alternatives().stream())
                .filter(Number.class::isInstance)
                .map(count -> ((Number) count).intValue())
                .filter(count -> count >= least)
                .distinct()
                .limit(MOST_CHOICES)
                .sorted()
                .toList();
        return counts.size() < 2 ? Optional.empty() : Optional.of(new OpenCount(value.type(), counts));
    }
}
