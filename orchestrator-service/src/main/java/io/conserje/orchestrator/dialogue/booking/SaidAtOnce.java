package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.orchestrator.dialogue.memory.Event;
import io.conserje.orchestrator.dialogue.rooms.FeesAsked;
import io.conserje.orchestrator.dialogue.rooms.RoomKinds;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers what a text tells at once that no single value holds: a booking that is given up, two kinds of rooms, people or days that it leaves open, a number that may be either, stays that are compared. */
@Component
class SaidAtOnce {

    private final TakeValues values;
    private final BookStay booking;
    private final NextStay next;
    private final TwoKinds twoKinds;
    private final ComparedStays compared;

    SaidAtOnce(TakeValues values, BookStay booking, NextStay next, TwoKinds twoKinds, ComparedStays compared) {
        this.values = values;
        this.booking = booking;
        this.next = next;
        this.twoKinds = twoKinds;
        this.compared = compared;
    }

    /** Days by which the stay is moved, where the guest is to say which; false where there is nothing to ask. */
    boolean leavesDaysOpen(Scene scene, Reading reading) {
        if (!MovedStay.isOpen(scene, reading)) {
            return false;
        }
        values.take(scene, MovedStay.withoutDays(scene, reading));
        MovedStay.ask(scene, reading);
        return keptAsking(scene);
    }

    /** A day that may be either end of the stay; false where there is nothing to ask. */
    boolean leavesAnEndOpen(Scene scene, Reading reading) {
        if (!EitherEnd.isOpen(scene, reading)) {
            return false;
        }
        values.take(scene, EitherEnd.withoutDay(reading));
        EitherEnd.ask(scene, reading);
        return keptAsking(scene);
    }

    /** What is charged apart, asked for by its sum; a text that tells who books is heard further. */
    boolean tellsFees(Scene scene, Reading reading) {
        boolean tells = Stream.of(EntityTypes.PERSON_NAME, EntityTypes.EMAIL, EntityTypes.PHONE)
                .anyMatch(type -> !reading.values(type).isEmpty());
        if (tells || !FeesAsked.namesTheSum(scene, reading)) {
            return false;
        }
        scene.understood();
        scene.add(FeesAsked.told(scene, reading));
        booking.again(scene);
        return true;
    }

    /** A booking that is given up. */
    boolean givesUp(Scene scene, Reading reading) {
        if (!Withdrawal.isOne(reading)) {
            return false;
        }
        scene.understood();
        next.drop(scene);
        return true;
    }

    /** Two kinds of rooms, of which one is booked after the other. */
    boolean wantsTwoKinds(Scene scene, Reading reading) {
        Optional<RoomKinds.Two> two = twoKinds.wanted(scene, reading);
        if (two.isEmpty()) {
            return false;
        }
        values.take(scene, PassingDay.heard(scene, TwoKinds.beside(reading)));
        TwoKinds.keep(scene, two.get());
        return gone(scene);
    }

    /** A number of which the guest is to say what it counts. */
    boolean leavesANumberOpen(Scene scene, Reading reading) {
        return BareNumber.ask(scene, reading) && keptAsking(scene);
    }

    /** People who come or do not come, where the guest is to say how many there are now. */
    boolean leavesPeopleOpen(Scene scene, Reading reading) {
        if (!ChangedParty.isOpen(scene, reading)) {
            return false;
        }
        values.take(scene, PassingDay.heard(scene, ChangedParty.without(scene, reading)));
        ChangedParty.forget(scene);
        return gone(scene);
    }

    /** Stays of which the guest is to say which it is to be; false where one is told, or one after the other. */
    boolean leavesStaysOpen(Scene scene, Reading reading, SeveralStays told) {
        if (compared.answer(scene, reading, told)) {
            return keptAsking(scene);
        }
        if (OtherStays.isOpen(told)) {
            values.take(scene, SeveralStays.withoutDays(reading));
            OtherStays.ask(scene, told);
            return keptAsking(scene);
        }
        return false;
    }

    private boolean gone(Scene scene) {
        scene.understood();
        booking.advance(scene);
        return true;
    }

    private static boolean keptAsking(Scene scene) {
        scene.understood();
        scene.go(Event.STAY_WANTED);
        return true;
    }
}
