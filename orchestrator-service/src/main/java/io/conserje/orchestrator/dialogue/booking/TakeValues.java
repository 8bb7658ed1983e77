package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Budget;
import io.conserje.orchestrator.dialogue.memory.GuestDraft;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.rooms.ChosenRoom;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.rooms.SaidBudget;
import io.conserje.orchestrator.dialogue.rooms.SoldOut;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
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

    private final ChosenRoom chosen;
    private final SoldOut soldOut;

    TakeValues(ChosenRoom chosen, SoldOut soldOut) {
        this.chosen = chosen;
        this.soldOut = soldOut;
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
        boolean guest = takeGuest(scene, reading);
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
        boolean room = !budget && takeRoom(scene, reading, before);
        if (guest || stay || budget || room) {
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

    /** @param before what was shown when the guest wrote, also where the stay is another now */
    private boolean takeRoom(Scene scene, Reading reading, List<Rooms.Shown> before) {
        Rooms rooms = scene.state().rooms();
        List<Rooms.Shown> shown = rooms.shown();
        if (shown.isEmpty() && !before.isEmpty()) {
            return takeOfThoseBefore(scene, reading, before);
        }
        Optional<Rooms.Shown> meant = shown.isEmpty()
                ? Optional.empty()
                : RoomChoice.find(shown, reading)
                        .or(() -> RoomChoice.atASum(shown, scene.state().stay(), reading));
        if (meant.isPresent() && soldOut.named(scene, shown, reading.text()).isPresent()) {
            return false;
        }
        if (meant.isPresent()) {
            boolean isNew = !meant.get().roomTypeId().equals(rooms.chosenId());
            scene.remember(scene.state().with(rooms.choosing(meant.get().roomTypeId())));
            if (isNew) {
                chosen.acknowledge(scene, "rooms.chosen");
            }
            return isNew;
        }
        if (rooms.chosenId() == null && takeCheapest(scene, reading)) {
            return true;
        }
        if (RoomChoice.leavesOpen(rooms, reading)) {
            return takeOpenRoom(scene, reading);
        }
        Optional<Entity> named = reading.last(EntityTypes.ROOM_TYPE);
        return named.isPresent() && shown.isEmpty() && want(scene, reading);
    }

    /** One of them, in the rooms that are looked for anew; who only asks about one wants none. */
    private static boolean takeOfThoseBefore(Scene scene, Reading reading, List<Rooms.Shown> before) {
        Rooms rooms = scene.state().rooms();
        Optional<Rooms.Shown> meant = RoomChoice.find(before, reading);
        if (meant.isPresent()) {
            scene.remember(scene.state().with(rooms.preferring(meant.get().roomTypeId())));
            return true;
        }
        return !RoomChoice.asksAboutOne(before, reading)
                && reading.last(EntityTypes.ROOM_TYPE).isPresent()
                && want(scene, reading);
    }

    private static boolean want(Scene scene, Reading reading) {
        scene.remember(scene.state().with(scene.state().rooms().wanting(reading.text())));
        return true;
    }

    /** For a guest to whom it is all the same; they are told which. */
    private boolean takeCheapest(Scene scene, Reading reading) {
        Rooms rooms = scene.state().rooms();
        Optional<Rooms.Shown> cheapest = RoomChoice.whichever(rooms.shown(), reading);
        if (cheapest.isEmpty()) {
            return false;
        }
        scene.remember(scene.state().with(rooms.choosing(cheapest.get().roomTypeId())));
        boolean ofAll = cheapest.get().equals(rooms.shown().getFirst());
        chosen.acknowledge(scene, ofAll ? "rooms.chosen_cheapest" : "rooms.chosen");
        return true;
    }

    /** What is named to choose from is chosen by the guest; beside a yes, or in a question about the house, it is no choice of a room. */
    private static boolean takeOpenRoom(Scene scene, Reading reading) {
        Rooms rooms = scene.state().rooms();
        if (rooms.chosenId() != null && (reading.wants(Intents.AFFIRM) || reading.wantsAny(IntentGroups.HOUSE))) {
            return false;
        }
        scene.remember(scene.state().with(rooms.unchosen()));
        return true;
    }

    private static boolean takeGuest(Scene scene, Reading reading) {
        GuestDraft before = scene.state().guest();
        GuestDraft after = before;
        Optional<Entity> email = reading.last(EntityTypes.EMAIL);
        if (email.isPresent()) {
            after = after.withEmail(String.valueOf(email.get().value()));
        }
        Optional<Entity> phone = reading.last(EntityTypes.PHONE).filter(said -> said.value() != null);
        if (phone.isPresent()) {
            after = after.withPhone(String.valueOf(phone.get().value()));
        }
        Optional<Entity> name = reading.last(EntityTypes.PERSON_NAME).filter(said -> isTheGuests(scene, reading, said));
        if (name.isPresent()) {
            after = named(after, String.valueOf(name.get().value()));
        }
        scene.remember(scene.state().with(after));
        return !after.equals(before);
    }

    /** A room's name is nobody's. One name alone may be anybody's who is told of ("Marta at your desk said so"), unless it was asked for or they say who they are. */
    private static boolean isTheGuests(Scene scene, Reading reading, Entity name) {
        List<Rooms.Shown> shown = scene.state().rooms().shown();
        if (RoomChoice.callsOne(shown, String.valueOf(name.value()))) {
            return false;
        }
        return String.valueOf(name.value()).strip().contains(" ")
                || scene.state().step() == Step.COLLECTING_GUEST
                || reading.has(Nuance.SELF);
    }

    /** One word after a first name is the last name that was asked for. */
    private static GuestDraft named(GuestDraft guest, String name) {
        return PersonNames.split(name)
                .map(parts -> parts.last() == null && guest.firstName() != null && guest.lastName() == null
                        ? guest.withName(guest.firstName(), parts.first())
                        : guest.withName(parts.first(), parts.last()))
                .orElse(guest);
    }

    private static void sayBadDate(Scene scene, Entity date) {
        String key = EntityProblems.IN_THE_PAST.equals(date.problem()) ? "problem.in_the_past" : "problem.no_such_date";
        scene.say(key, Map.of("text", shortened(date.text())));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_WORDS ? text : text.substring(0, LONGEST_WORDS);
    }
}
