package io.conserje.orchestrator.dialogue.booking;

import io.conserje.messaging.contract.Choice;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.NearbyDates;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.reply.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks which reading of a date like 3/4 is meant where both could be booked. */
@Component
class AmbiguousDates {

    /** Choices of this kind carry an arrival day. */
    static final String ARRIVAL = "arrival:";

    private static final Set<String> SINGLE = Set.of(EntityTypes.CHECK_IN, EntityTypes.DATE);
    private static final int HORIZON_DAYS = 550;
    private static final int LONGEST_STAY = 30;

    /** Asks, and takes the dates back; false when there is nothing to ask. */
    boolean ask(Scene scene, Reading reading) {
        Stay stay = scene.state().stay();
        LocalDate from = stay.checkIn();
        if (from == null) {
            return false;
        }
        LocalDate otherFrom = otherReading(reading, from);
        if (otherFrom == null) {
            return false;
        }
        LocalDate to = stay.checkOut();
        LocalDate otherTo = to == null ? null : otherEnd(reading, from, to, otherFrom);
        LocalDate today = scene.turn().now().toLocalDate();
        if (!bookable(today, otherFrom, otherTo) || to != null && otherTo == null) {
            return false;
        }
        List<Stay.Days> either = List.of(new Stay.Days(from, to), new Stay.Days(otherFrom, otherTo));
        scene.remember(
                scene.state().with(stay.withDates(null, null, stay.nights()).reading(either)));
        askAgain(scene, "ask.which_date");
        return true;
    }

    /** Asks which of the days that may be meant are, in the words of a phrase. */
    static void askAgain(Scene scene, String key) {
        scene.say(key);
        offer(scene);
    }

    /** Offers them to be taken as they are. */
    static void offer(Scene scene) {
        Wording wording = scene.wording();
        Stay stay = scene.state().stay();
        scene.offer(
                stay.readings().stream()
                        .map(days -> days.lasting(stay.nights()))
                        .map(days -> choice(wording, days.from(), days.to()))
                        .toList(),
                "menu.label");
    }

    private static Choice choice(Wording wording, LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? new Choice(ARRIVAL + from, wording.shortDay(from), null)
                : new Choice(
                        NearbyDates.STAY + from + ":" + to,
                        wording.shortDay(from) + " – " + wording.shortDay(to),
                        null);
    }

    private static @Nullable LocalDate otherReading(Reading reading, LocalDate from) {
        for (Entity entity : reading.understanding().entities()) {
            if (SINGLE.contains(entity.type()) && from.toString().equals(entity.value())) {
                return entity.alternatives().stream()
                        .filter(String.class::isInstance)
                        .map(value -> LocalDate.parse((String) value))
                        .filter(date -> !date.equals(from))
                        .findFirst()
                        .orElse(null);
            }
            if (EntityTypes.DATE_RANGE.equals(entity.type())) {
                return range(entity, "from");
            }
        }
        return null;
    }

    private static @Nullable LocalDate otherEnd(Reading reading, LocalDate from, LocalDate to, LocalDate otherFrom) {
        List<LocalDate> candidates = new ArrayList<>();
        for (Entity entity : reading.understanding().entities()) {
            if (EntityTypes.CHECK_OUT.equals(entity.type())) {
                entity.alternatives().stream()
                        .filter(String.class::isInstance)
                        .map(value -> LocalDate.parse((String) value))
                        .forEach(candidates::add);
            }
            LocalDate end = EntityTypes.DATE_RANGE.equals(entity.type()) ? range(entity, "to") : null;
            if (end != null) {
                candidates.add(end);
            }
        }
        if (candidates.isEmpty() && reading.values(EntityTypes.CHECK_OUT).isEmpty()) {
            candidates.add(otherFrom.plusDays(ChronoUnit.DAYS.between(from, to)));
        }
        candidates.add(to);
        return candidates.stream()
                .filter(end -> end.isAfter(otherFrom) && ChronoUnit.DAYS.between(otherFrom, end) <= LONGEST_STAY)
                .findFirst()
                .orElse(null);
    }

    /** Of another stretch, and not of the same with other bounds: "the next two weeks", from tomorrow or from Monday. */
    private static @Nullable LocalDate range(Entity entity, String end) {
        return entity.alternatives().stream()
                .filter(Map.class::isInstance)
                .map(value -> (Map<?, ?>) value)
                .filter(other -> isApart(other, entity.value()))
                .map(other -> other.get(end))
                .filter(String.class::isInstance)
                .map(value -> LocalDate.parse((String) value))
                .findFirst()
                .orElse(null);
    }

    private static boolean isApart(Map<?, ?> other, @Nullable Object said) {
        return said instanceof Map<?, ?> range
                && range.get("from") instanceof String from
                && range.get("to") instanceof String to
                && (String.valueOf(other.get("from")).compareTo(to) > 0
                        || String.valueOf(other.get("to")).compareTo(from) < 0);
    }

    private static boolean bookable(LocalDate today, LocalDate from, @Nullable LocalDate to) {
        return !from.isBefore(today) && !from.isAfter(today.plusDays(HORIZON_DAYS)) && (to == null || to.isAfter(from));
    }
}
