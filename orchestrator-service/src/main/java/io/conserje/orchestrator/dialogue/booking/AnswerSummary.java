package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.booking.TakeValues.Taken;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.HouseQuestion;
import io.conserje.orchestrator.dialogue.talk.NoMeal;
import io.conserje.orchestrator.dialogue.talk.ReservedYes;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import io.conserje.orchestrator.dialogue.talk.TeamQuestion;
import org.springframework.stereotype.Component;

/** Takes what a text says to the summary that stands: the plain yes alone books; what it depends on is noted, and the question asked again. */
@Component
class AnswerSummary {

    private final BookStay booking;
    private final OrderToBook order;

    AnswerSummary(BookStay booking, OrderToBook order) {
        this.booking = booking;
        this.order = order;
    }

    /**
     * Notes what a yes was meant for beside the summary.
     *
     * @param taken what became of its values
     * @return true when it was answered, false when what is new has to be gone on with, or when it was no such yes
     */
    boolean reserve(Scene scene, Reading reading, Taken taken) {
        if (UnreadName.isTold(scene, reading, taken) || isUnreadStretch(scene, reading, taken)) {
            scene.understood();
            WhatToChange.ask(scene);
            return true;
        }
        if (!ReservedYes.isOne(scene, reading) || taken != Taken.NOTHING && ReservedYes.isOnlyABut(reading)) {
            return false;
        }
        scene.understood();
        if (taken == Taken.NOTHING && RoomChoice.asksForCheaper(reading.text())) {
            booking.chooseAgain(scene);
            return true;
        }
        TakeWish.note(scene, reading);
        if (taken == Taken.SOMETHING || taken == Taken.TROUBLE) {
            return false;
        }
        booking.again(scene);
        return true;
    }

    /** Books by a yes, or asks what is to be changed; false when the text is neither. A question beside a yes was answered, and the guest says what comes of that. */
    boolean answer(Scene scene, Reading reading, Taken taken) {
        if (scene.state().step() != Step.CONFIRMING) {
            return false;
        }
        boolean agrees = reading.wants(Intents.AFFIRM) || order.isOne(scene, reading, taken);
        boolean changes = reading.wants(Intents.MODIFY_RESERVATION)
                && !reading.has(Nuance.CANCEL_LATER)
                && !TakeWish.isOne(scene, reading)
                && !NoMeal.isOne(reading);
        if (changes && !(agrees && taken == Taken.KNOWN)) {
            scene.understood();
            WhatToChange.ask(scene);
            return true;
        }
        if (!agrees) {
            return false;
        }
        scene.understood();
        if (QuestionOfNoWeight.isBesideAYes(scene, reading, taken) && !UnreadTail.isInWhatIsTold(scene, reading)) {
            TeamQuestion.pass(scene);
            booking.book(scene);
        } else if (HouseQuestion.isOne(scene, reading)) {
            booking.again(scene);
        } else if (taken == Taken.KNOWN && reading.has(Nuance.RESERVE) || OtherThanTold.isIn(scene, reading)) {
            scene.say("confirm.not_sure");
            booking.again(scene);
        } else if (UnansweredQuestion.isBesideAYes(scene, reading)) {
            HouseQuestion.tell(scene, reading);
            booking.again(scene);
        } else if (!order.isOne(scene, reading, taken) && UnreadTail.isIn(scene, reading)) {
            scene.say("confirm.not_sure");
            booking.again(scene);
        } else {
            if (TeamQuestion.isBesideAYes(scene, reading)
                    || reading.has(Nuance.ASK_THEM) && order.isOne(scene, reading, taken)) {
                TeamQuestion.pass(scene);
            } else {
                order.noteWhatIsBeside(scene, reading);
            }
            noteTheBed(scene, reading);
            booking.book(scene);
        }
        return true;
    }

    /** "Yes, but 13 to 15" may be hours or days: nobody took it, and nothing is booked by it. */
    private static boolean isUnreadStretch(Scene scene, Reading reading, Taken taken) {
        return scene.state().step() == Step.CONFIRMING
                && taken == Taken.NOTHING
                && reading.wants(Intents.AFFIRM)
                && !reading.has(Nuance.ARRIVAL)
                && !reading.values(EntityTypes.TIME_RANGE).isEmpty()
                && !TakeWish.isOne(scene, reading);
    }

    /** "Yes, a double bed": a room that is none of those shown is a wish for the one that was chosen. */
    private static void noteTheBed(Scene scene, Reading reading) {
        boolean isOther = !reading.values(EntityTypes.ROOM_TYPE).isEmpty()
                && RoomChoice.find(scene.state().rooms().shown(), reading).isEmpty();
        if (isOther && !TakeWish.isOne(scene, reading)) {
            TakeWish.note(scene, reading);
        }
    }
}
