package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that tells of more than one stay, each with days of its own, parted where the next begins.
 *
 * @param parts what is told of each, in the order of the text; a single one where the text tells of no other
 * @param joint how the first two are joined; null where there is a single one
 */
record SeveralStays(List<Reading> parts, StayJoint.@Nullable Kind joint) {

    private static final Set<String> BEGIN = Set.of(EntityTypes.CHECK_IN, EntityTypes.DATE_RANGE);
    private static final Set<String> SERVED = Set.of(EntityTypes.MEAL, EntityTypes.AMENITY);
    private static final Set<String> DAYS =
            Set.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE_RANGE, EntityTypes.NIGHTS);

    /** Parts a text; days that put others right are of the same stay. */
    static SeveralStays in(Reading reading, LocalDate today) {
        List<Entity> values = reading.understanding().entities();
        for (int next = 1; next < values.size(); next++) {
            if (!BEGIN.contains(values.get(next).type())) {
                continue;
            }
            int end = endOfDays(values.subList(0, next));
            int begin = values.get(next).start();
            if (end < 0 || end > begin || begin > reading.text().length()) {
                continue;
            }
            StayJoint joint = StayJoint.in(
                    reading.text().substring(end, begin),
                    reading.understanding().language().code());
            int border = joint.start() < 0 ? begin : end + joint.start();
            Reading first = reading.with(
                    values.stream().filter(value -> value.end() <= border).toList());
            Reading rest = reading.with(
                    values.stream().filter(value -> value.end() > border).toList());
            if (isOfSomethingElse(values, border, begin)) {
                return in(
                        reading.with(Stream.concat(
                                        first.understanding().entities().stream(),
                                        withoutDays(rest).understanding().entities().stream())
                                .toList()),
                        today);
            }
            if (joint.kind() != StayJoint.Kind.RATHER && areTwo(stay(first, today), stay(rest, today))) {
                return joined(first, joint.kind(), in(rest, today));
            }
        }
        return OrAnotherWeek.told(reading, stay(reading, today), endOfDays(values))
                .map(other -> new SeveralStays(List.of(reading, other), StayJoint.Kind.EITHER))
                .orElseGet(() -> new SeveralStays(List.of(reading), null));
    }

    /** "And breakfast from 9 to 10". */
    private static boolean isOfSomethingElse(List<Entity> values, int border, int begin) {
        return values.stream()
                .anyMatch(value -> SERVED.contains(value.type()) && value.start() >= border && value.end() <= begin);
    }

    /** Whether there is another than the first. */
    boolean areSeveral() {
        return parts.size() > 1;
    }

    /** What each part tells of its stay. */
    List<Stay> stays(LocalDate today) {
        return parts.stream().map(part -> stay(part, today)).toList();
    }

    /** Everything but the days. */
    static Reading withoutDays(Reading reading) {
        return reading.with(reading.understanding().entities().stream()
                .filter(value -> !DAYS.contains(value.type()))
                .toList());
    }

    private static SeveralStays joined(Reading first, StayJoint.Kind joint, SeveralStays rest) {
        List<Reading> parts = new ArrayList<>();
        parts.add(first);
        parts.addAll(rest.parts());
        Integer count = parts.size();
        return new SeveralStays(
                parts.stream()
                        .map(part -> part.with(part.understanding().entities().stream()
                                .filter(value ->
                                        !EntityTypes.ROOMS.equals(value.type()) || !count.equals(value.value()))
                                .toList()))
                        .toList(),
                joint);
    }

    private static Stay stay(Reading part, LocalDate today) {
        return new Slots(part, today).fill(Stay.NOTHING);
    }

    private static boolean areTwo(Stay one, Stay other) {
        return one.isInOrder() && other.isInOrder() && !one.hasDatesOf(other);
    }

    private static int endOfDays(List<Entity> values) {
        return values.stream()
                .filter(value -> DAYS.contains(value.type()) && !EntityTypes.NIGHTS.equals(value.type()))
                .mapToInt(Entity::end)
                .max()
                .orElse(-1);
    }
}
