package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.rooms.AskedOfRooms;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.rooms.RoomList;
import io.conserje.orchestrator.dialogue.rooms.SoldOut;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.HouseQuestion;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers what is asked about the rooms that were shown, at whatever step: nothing is chosen or changed by it. */
@Component
class RoomQuestions {

    private final RoomList list;
    private final SoldOut soldOut;

    RoomQuestions(RoomList list, SoldOut soldOut) {
        this.list = list;
        this.soldOut = soldOut;
    }

    /** What became of a text. */
    enum Told {
        /** It asks nothing about the rooms. */
        NOTHING,
        /** It was told; the open question is to be asked again. */
        ASIDE,
        /** It was told, and which room it is to be was asked again. */
        ASKED
    }

    Told answer(Scene scene, Reading reading) {
        List<Rooms.Shown> shown = scene.state().rooms().shown();
        if (shown.isEmpty() || !scene.state().step().isBooking() || onlyAgrees(scene, reading)) {
            return Told.NOTHING;
        }
        if (reading.has(Nuance.SHOW_AGAIN)) {
            showAgain(scene);
            return Told.ASIDE;
        }
        Optional<String> taken = soldOut.named(scene, shown, reading.text());
        if (taken.isPresent()) {
            SoldOut.say(scene, taken.get());
            return Told.ASIDE;
        }
        if (isNoneOf(scene, reading)) {
            sayNoneOf(scene, reading);
            return Told.ASIDE;
        }
        if (AskedOfRooms.asksForACurrency(reading)) {
            list.sayCurrency(scene);
            return Told.ASIDE;
        }
        return switch (told(scene, reading)) {
            case ASKED -> {
                boolean choosing = scene.state().step() == Step.CHOOSING_ROOM;
                if (choosing) {
                    list.askWhich(scene);
                }
                yield choosing ? Told.ASKED : Told.ASIDE;
            }
            case ASIDE -> Told.ASIDE;
            case NOTHING -> AskedOfRooms.asksPerPerson(reading) ? Told.ASIDE : Told.NOTHING;
        };
    }

    /** A list is shown anew by itself; elsewhere the room that was chosen stays chosen. */
    private void showAgain(Scene scene) {
        if (scene.state().step() != Step.CHOOSING_ROOM) {
            list.tellKnown(scene);
        }
    }

    /** Asked where rooms were told of, aside where something else was. */
    private Told told(Scene scene, Reading reading) {
        List<Rooms.Shown> shown = scene.state().rooms().shown();
        Optional<Rooms.Shown> after = AskedOfRooms.askedAfter(shown, reading);
        if (RoomChoice.asksForAPrice(shown, reading) || after.isPresent()) {
            if (tellPrice(scene, reading, after)) {
                return Told.ASKED;
            }
            if (scene.state().step() == Step.CONFIRMING) {
                return Told.ASIDE;
            }
        }
        boolean asksHowMany = AskedOfRooms.asksHowManyTheyHold(reading);
        if (!asksHowMany && !asksWhatTheyAreLike(scene, reading)) {
            return Told.NOTHING;
        }
        if (!asksHowMany) {
            sayUnknown(scene, reading);
            if (scene.state().step() == Step.CONFIRMING) {
                return Told.ASIDE;
            }
        }
        AskedOfRooms.only(shown, reading)
                .ifPresentOrElse(room -> list.tellKnown(scene, room), () -> list.tellKnown(scene));
        return Told.ASKED;
    }

    /** A yes to the summary that asks nothing. */
    private static boolean onlyAgrees(Scene scene, Reading reading) {
        return scene.state().step() == Step.CONFIRMING
                && reading.wants(Intents.AFFIRM)
                && !reading.text().contains("?")
                && !AskedOfRooms.asksWhyNot(reading);
    }

    /** A place behind the last, or a sum that none has; elsewhere than before the list a number says something else. */
    private static boolean isNoneOf(Scene scene, Reading reading) {
        List<Rooms.Shown> shown = scene.state().rooms().shown();
        return RoomChoice.isBehindTheLast(shown, reading)
                || scene.state().step() == Step.CHOOSING_ROOM && RoomChoice.isNoneOf(shown, reading);
    }

    private static void sayNoneOf(Scene scene, Reading reading) {
        List<Rooms.Shown> shown = scene.state().rooms().shown();
        if (RoomChoice.isBehindTheLast(shown, reading)) {
            scene.say("problem.place", Map.of("count", shown.size()));
        } else {
            scene.say("problem.room");
        }
    }

    /** Of the one that is asked about; once one was chosen, of that where no other is. */
    private boolean tellPrice(Scene scene, Reading reading, Optional<Rooms.Shown> after) {
        Rooms rooms = scene.state().rooms();
        Optional<Rooms.Shown> meant = after.or(() -> RoomChoice.meant(rooms.shown(), reading));
        if (meant.isEmpty()
                && scene.state().step() == Step.COLLECTING_GUEST
                && reading.text().chars().noneMatch(Character::isDigit)
                && !AskedOfRooms.isOfQuality(reading)
                && !RoomChoice.asksForCheaper(reading.text())) {
            meant = Optional.ofNullable(rooms.chosen());
        }
        return meant.isPresent() && list.tellPrice(scene, meant.get());
    }

    private static boolean asksWhatTheyAreLike(Scene scene, Reading reading) {
        List<Rooms.Shown> shown = scene.state().rooms().shown();
        boolean wishes = TakeWish.isOne(scene, reading) && !reading.text().contains("?");
        return AskedOfRooms.isOfQuality(reading) && !wishes
                || AskedOfRooms.asksForBeds(shown, reading) && !TakeWish.isOne(scene, reading)
                || RoomChoice.asksAboutOne(shown, reading)
                        && !scene.hasSpoken()
                        && scene.state().step() == Step.CHOOSING_ROOM
                        && !reading.wantsAny(IntentGroups.STAY)
                        && !RoomChoice.asksForCheaper(reading.text());
    }

    /** Before the summary a yes is one to it, so that the team is offered only elsewhere; a question of the house was answered so already. */
    private static void sayUnknown(Scene scene, Reading reading) {
        if (HouseQuestion.isOne(scene, reading)) {
            return;
        }
        if (scene.state().step() == Step.CONFIRMING) {
            scene.say("house.unknown.aside");
        } else {
            HouseQuestion.sayUnknown(scene);
        }
    }
}
