package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hears which end of the stay a single day is that tells none: the one that was told last, where it can be that. "No wait, the Friday" of a stay
 * from Thursday to Sunday can be either, and is asked.
 */
final class EitherEnd {

    /** A departure is put right by so much; what lies further is another stay. */
    private static final int A_WEEK = 7;

    private static final Set<String> DAYS = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE,
            EntityTypes.DATE_RANGE,
            EntityTypes.DATETIME,
            EntityTypes.NIGHTS);
    private static final Pattern PUTS_RIGHT =
            Pattern.compile("(?:(?:" + WordLists.beside(EitherEnd.class).any("puts_right") + "|,) )+");

    private EitherEnd() {}

    /** The text with the end that the day is; as it is where the day tells it, or leaves it open. */
    static Reading heard(Scene scene, Reading reading) {
        Stay stay = scene.state().stay();
        Optional<Entity> day = single(reading);
        if (day.isEmpty()) {
            return reading;
        }
        if (stay.checkIn() != null && stay.checkOut() == null && putsRight(reading, day.get())) {
            return as(EntityTypes.CHECK_IN, reading, day.get());
        }
        return leaves(stay, reading, day.get()) && !comes(stay, reading, day.get())
                ? as(EntityTypes.CHECK_OUT, reading, day.get())
                : reading;
    }

    /** Whether the guest is to say which end it is. */
    static boolean isOpen(Scene scene, Reading reading) {
        Stay stay = scene.state().stay();
        return single(reading)
                .filter(day -> leaves(stay, reading, day) && comes(stay, reading, day))
                .isPresent();
    }

    /** Asks which end it is. */
    static void ask(Scene scene, Reading reading) {
        single(reading).flatMap(EitherEnd::date).ifPresent(day -> {
            Stay stay = scene.state().stay();
            boolean keepsLength = stay.nights() != null || !day.isBefore(stay.departure());
            var arrival = new Stay.Days(day, keepsLength ? day.plusDays(stay.length()) : stay.departure());
            var departure = new Stay.Days(stay.arrival(), day);
            scene.remember(scene.state()
                    .with(stay.withoutDates().reading(List.of(arrival, departure)))
                    .with(scene.state().rooms().outdated()));
            scene.say("ask.which_end", Map.of("day", scene.wording().day(day)));
            AmbiguousDates.offer(scene);
        });
    }

    /** The text without its days. */
    static Reading withoutDay(Reading reading) {
        return reading.with(reading.understanding().entities().stream()
                .filter(value -> !DAYS.contains(value.type()))
                .toList());
    }

    /** One day that can be read in one way, and nothing else of days. */
    private static Optional<Entity> single(Reading reading) {
        List<Entity> days = reading.understanding().entities().stream()
                .filter(value -> DAYS.contains(value.type()))
                .toList();
        return days.size() == 1
                ? days.stream()
                        .filter(day ->
                                date(day).isPresent() && day.alternatives().isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<LocalDate> date(Entity day) {
        boolean isOne = Set.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE)
                .contains(day.type());
        return isOne && day.value() instanceof String date ? Optional.of(LocalDate.parse(date)) : Optional.empty();
    }

    /** "No sorry, the Friday" and nothing else corrects what was told, and answers nothing. */
    private static boolean putsRight(Reading reading, Entity day) {
        String rest = Folded.words(reading.text()).replace(Folded.words(day.text()), "");
        return StayJoint.isRather(
                        reading.text(), reading.understanding().language().code())
                && PUTS_RIGHT.matcher(rest).matches();
    }

    private static boolean leaves(Stay stay, Reading reading, Entity day) {
        return stay.isInOrder()
                && !EntityTypes.CHECK_OUT.equals(day.type())
                && Stream.of(Nuance.ARRIVAL, Nuance.BEGINNING, Nuance.SAME_LENGTH)
                        .noneMatch(reading::has)
                && date(day)
                        .filter(date -> date.isAfter(stay.arrival()) && !date.equals(stay.departure()))
                        .filter(date -> isNear(stay, date) || stay.departureLast())
                        .isPresent();
    }

    private static boolean comes(Stay stay, Reading reading, Entity day) {
        boolean saysWhich = reading.wants(Intents.EARLY_CHECKOUT) || reading.wants(Intents.LATE_CHECKOUT);
        return !saysWhich
                && !(stay.departureLast()
                        && date(day).filter(date -> isNear(stay, date)).isPresent());
    }

    private static boolean isNear(Stay stay, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(stay.departure(), day)) <= A_WEEK;
    }

    private static Reading as(String type, Reading reading, Entity day) {
        List<Entity> values = new ArrayList<>(reading.understanding().entities());
        values.replaceAll(value -> value.equals(day)
                ? new Entity(type, day.text(), day.start(), day.end(), day.value(), day.alternatives(), day.problem())
                : value);
        return reading.with(values);
    }
}
