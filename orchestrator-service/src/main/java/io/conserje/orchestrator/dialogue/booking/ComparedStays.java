package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.OpenCount;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.ComparedRooms;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the prices of several stays or lengths that are asked for in one text, of which the guest then says which it is to be. */
@Component
class ComparedStays {

    private static final Pattern COUNT_BEFORE = Pattern.compile(
            "\\b(\\d{1,2}) (?:" + WordLists.beside(ComparedStays.class).any("and_for") + ") (?=(\\d{1,2}) )");

    private final ComparedRooms rooms;

    ComparedStays(ComparedRooms rooms) {
        this.rooms = rooms;
    }

    /**
     * Tells them and asks which; false where none are compared, or they cannot be told of.
     *
     * @param told what the text tells of stays
     */
    boolean answer(Scene scene, Reading reading, SeveralStays told) {
        if (!isAsked(reading)) {
            return false;
        }
        List<Stay> stays = told.areSeveral() ? apart(scene, told) : lengths(scene, reading);
        if (stays.size() < 2 || !stays.stream().allMatch(Stay::isComplete) || !rooms.tell(scene, stays)) {
            return false;
        }
        List<Stay.Days> either = stays.stream()
                .map(stay -> new Stay.Days(stay.arrival(), stay.departure()))
                .toList();
        scene.remember(scene.state()
                .with(stays.getFirst().withoutDates().reading(either))
                .with(scene.state().rooms().outdated()));
        AmbiguousDates.askAgain(scene, "rooms.which");
        return true;
    }

    /** Lengths of which no arrival or no people are known yet are left open, so that none is lost. */
    static Reading heard(Reading reading) {
        List<Integer> lengths = lengths(reading);
        if (lengths.size() < 2 || !isAsked(reading)) {
            return reading;
        }
        var open = new Entity(
                EntityTypes.NIGHTS,
                "",
                0,
                0,
                lengths.getFirst(),
                List.copyOf(lengths.subList(1, lengths.size())),
                null);
        return reading.with(Stream.concat(withoutLengths(reading).understanding().entities().stream(), Stream.of(open))
                .toList());
    }

    private static boolean isAsked(Reading reading) {
        return reading.wants(Intents.ASK_PRICE) || RoomChoice.asksForCheaper(reading.text());
    }

    /** Those of other people are no comparison. */
    private static List<Stay> apart(Scene scene, SeveralStays told) {
        Stay people = people(scene, told.parts().getFirst());
        List<Stay> stays = told.stays(today(scene));
        boolean others = stays.stream()
                .skip(1)
                .anyMatch(stay -> stay.adults() != null && !stay.adults().equals(people.adults()));
        return others
                ? List.of()
                : stays.stream()
                        .map(stay -> people.withDates(stay.checkIn(), stay.checkOut(), null))
                        .toList();
    }

    private static List<Stay> lengths(Scene scene, Reading reading) {
        List<Integer> lengths = lengths(reading);
        Stay before = scene.state().stay();
        LocalDate from =
                new Slots(withoutLengths(reading), today(scene)).fill(before).checkIn();
        Stay people = people(scene, withoutLengths(reading));
        return from == null || lengths.size() < 2
                ? List.of()
                : lengths.stream()
                        .map(nights -> people.withDates(from, from.plusDays(nights), null))
                        .toList();
    }

    private static Stay people(Scene scene, Reading reading) {
        return new Slots(SeveralStays.withoutDays(reading), today(scene))
                .fill(scene.state().stay())
                .withoutDates();
    }

    /** "For 2 nights and for 3 nights", and "for 2 and for 3 nights", where the first was read for people. */
    private static List<Integer> lengths(Reading reading) {
        List<Entity> nights = reading.values(EntityTypes.NIGHTS);
        if (nights.isEmpty() || OpenCount.of(nights.getLast()).isPresent()) {
            return List.of();
        }
        return Stream.concat(
                        before(reading, nights.getFirst()).boxed(),
                        nights.stream()
                                .map(Entity::value)
                                .filter(Number.class::isInstance)
                                .map(count -> ((Number) count).intValue()))
                .distinct()
                .toList();
    }

    private static IntStream before(Reading reading, Entity nights) {
        Matcher pair = COUNT_BEFORE.matcher(Folded.words(reading.text()));
        while (pair.find()) {
            if (Folded.words(nights.text()).startsWith(pair.group(2) + ' ')) {
                return IntStream.of(Integer.parseInt(pair.group(1)));
            }
        }
        return IntStream.empty();
    }

    /** Without the nights, and the number before them that was read for people. */
    private static Reading withoutLengths(Reading reading) {
        List<Entity> nights = reading.values(EntityTypes.NIGHTS);
        String first = nights.isEmpty()
                ? ""
                : before(reading, nights.getFirst())
                        .mapToObj(String::valueOf)
                        .findFirst()
                        .orElse("");
        return reading.with(reading.understanding().entities().stream()
                .filter(value -> !nights.contains(value) && !(Objects.equals(value.text(), first) && !first.isEmpty()))
                .toList());
    }

    private static LocalDate today(Scene scene) {
        return scene.turn().now().toLocalDate();
    }
}
