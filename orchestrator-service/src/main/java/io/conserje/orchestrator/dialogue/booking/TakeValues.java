package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Budget;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.rooms.SaidBudget;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes over the values of a text, as first answers or as corrections, and says what cannot be taken. */
@Component
class TakeValues {

    private static final Set<String> DATES = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE,
            EntityTypes.DATE_RANGE,
            EntityTypes.DATETIME);
    private static final Set<String> OF_A_BOOKING = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE_RANGE,
            EntityTypes.NIGHTS,
            EntityTypes.ADULTS,
            EntityTypes.CHILDREN,
            EntityTypes.PERSON_NAME,
            EntityTypes.EMAIL,
            EntityTypes.PHONE);
    private static final int LONGEST_WORDS = 60;

    private final TakeRoom room;

    TakeValues(TakeRoom room) {
        this.room = room;
    }

    /** What became of the values. */
    enum Taken {
        /** There was nothing to take. */
        NOTHING,
        /** All of it was known: a guest says things twice when our answer is late. */
        KNOWN,
        /** Something is new. */
        SOMETHING,
        /** Something could not be taken, which was said; the open question stands. */
        TROUBLE
    }

    Taken take(Scene scene, Reading reading) {
        Optional<Entity> badDate = reading.problem(DATES);
        if (badDate.isPresent()) {
            takeParty(scene, reading);
            sayBadDate(scene, badDate.get());
            return Taken.TROUBLE;
        }
        Optional<Entity> badEmail = reading.problem(Set.of(EntityTypes.EMAIL));
        List<Rooms.Shown> before = scene.state().rooms().shown();
        boolean guest = TakeGuest.take(scene, reading);
        if (badEmail.isPresent()) {
            scene.say("problem.email", Map.of("text", shortened(badEmail.get().text())));
            return Taken.TROUBLE;
        }
        boolean stay = takeStay(scene, reading);
        if (scene.state().stay().hasDates() && !scene.state().stay().isInOrder()) {
            scene.remember(scene.state().with(scene.state().stay().withoutDates()));
            scene.say("problem.order");
            return Taken.TROUBLE;
        }
        boolean budget = takeBudget(scene, reading);
        boolean chosen = !budget && room.take(scene, reading, before);
        if (guest || stay || budget || chosen) {
            return Taken.SOMETHING;
        }
        return isGiven(reading) || namesTheChosen(scene, reading) ? Taken.KNOWN : Taken.NOTHING;
    }

    private static boolean namesTheChosen(Scene scene, Reading reading) {
        Rooms rooms = scene.state().rooms();
        return RoomChoice.find(rooms.shown(), reading)
                .filter(room -> room.roomTypeId().equals(rooms.chosenId()))
                .isPresent();
    }

    private static boolean isGiven(Reading reading) {
        return OF_A_BOOKING.stream().anyMatch(type -> !reading.values(type).isEmpty());
    }

    private static boolean takeStay(Scene scene, Reading reading) {
        Stay before = scene.state().stay();
        Stay filled = new Slots(reading, scene.turn().now().toLocalDate()).fill(before);
        Stay after = isTakenForMore(scene, reading, filled) ? filled.withRooms(null) : filled;
        if (after.equals(before)) {
            return false;
        }
        scene.remember(scene.state().with(after).with(scene.state().rooms().outdated()));
        return true;
    }

    /** Rooms that were only proposed, for more people than there are now. */
    private static boolean isTakenForMore(Scene scene, Reading reading, Stay filled) {
        Integer proposed = scene.state().rooms().lastProposed();
        return proposed != null
                && filled.roomCount() == proposed
                && filled.people() < scene.state().stay().people()
                && reading.values(EntityTypes.ROOMS).isEmpty();
    }

    private static void takeParty(Scene scene, Reading reading) {
        Stay before = scene.state().stay();
        Stay filled = new Slots(reading, scene.turn().now().toLocalDate()).fill(before);
        scene.remember(scene.state()
                .with(filled.withDates(before.checkIn(), before.checkOut(), before.nights()))
                .with(scene.state().rooms().outdated()));
    }

    /** Rooms are looked for anew with it, and told beside what it was understood to be. */
    private static boolean takeBudget(Scene scene, Reading reading) {
        Optional<Budget> budget = SaidBudget.in(reading);
        budget.ifPresent(most -> {
            scene.remember(scene.state().with(scene.state().rooms().outdated().within(most)));
            if (!scene.state().stay().isComplete()) {
                scene.say(most.nightly() ? "budget.noted_nightly" : "budget.noted");
            }
        });
        return budget.isPresent();
    }

    private static void sayBadDate(Scene scene, Entity date) {
        String key = EntityProblems.IN_THE_PAST.equals(date.problem()) ? "problem.in_the_past" : "problem.no_such_date";
        scene.say(key, Map.of("text", shortened(date.text())));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_WORDS ? text : text.substring(0, LONGEST_WORDS);
    }
}
