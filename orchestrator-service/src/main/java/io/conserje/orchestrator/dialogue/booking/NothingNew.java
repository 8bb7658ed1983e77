package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.booking.TakeValues.Taken;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.HouseQuestion;
import io.conserje.orchestrator.dialogue.talk.SmallTalk;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import org.springframework.stereotype.Component;

/** What a text does to a booking of which it tells nothing new: a no, a yes, a question, small talk. */
@Component
class NothingNew {

    private static final int MOST_MISSES = 3;

    private final BookStay booking;
    private final AnswerSummary summary;
    private final AskPhone phone;
    private final RoomQuestions questions;
    private final NextStay next;

    NothingNew(BookStay booking, AnswerSummary summary, AskPhone phone, RoomQuestions questions, NextStay next) {
        this.booking = booking;
        this.summary = summary;
        this.phone = phone;
        this.questions = questions;
        this.next = next;
    }

    /**
     * Answers it; false when nothing of the booking was meant.
     *
     * @param taken what became of its values: known ones, or none
     * @param open whether a booking was being made before it
     */
    boolean answer(Scene scene, Reading reading, Taken taken, boolean open) {
        if (phone.isOpen(scene) && reading.wants(Intents.DENY)) {
            scene.understood();
            booking.advance(scene);
            return true;
        }
        if (scene.state().step() == Step.CONFIRMING && reading.wants(Intents.DENY) && reading.has(Nuance.KEEPS)) {
            return summary.answer(scene, reading, taken) || askAgain(scene);
        }
        if (open && WhichCount.isLeftToUs(scene, reading)) {
            return leftToUs(scene);
        }
        if (open && drops(reading)) {
            scene.understood();
            next.drop(scene);
            return true;
        }
        if (open && reading.wants(Intents.DENY) && areOpenOnce(scene)) {
            scene.remember(scene.state().missed(1));
            booking.again(scene);
            return true;
        }
        if (open && reading.wants(Intents.DENY) && asksForCheaper(scene, reading)) {
            scene.understood();
            booking.chooseAgain(scene);
            return true;
        }
        if (open && reading.wants(Intents.DENY) && !TakeWish.isOne(scene, reading)) {
            return taken == Taken.KNOWN || scene.hasSpoken() ? askAgain(scene) : WhatToChange.askTwice(scene);
        }
        if (open && WhatToChange.isTyped(scene, reading)) {
            scene.understood();
            WhatToChange.ask(scene);
            return true;
        }
        RoomQuestions.Told told = questions.answer(scene, reading);
        if (told != RoomQuestions.Told.NOTHING) {
            scene.understood();
            return told == RoomQuestions.Told.ASKED || askAgain(scene);
        }
        if (summary.answer(scene, reading, taken)) {
            return true;
        }
        Integer proposed = scene.state().rooms().proposedCount();
        if (proposed != null && reading.wants(Intents.AFFIRM) && !objects(reading)) {
            scene.understood();
            booking.inRooms(scene, proposed);
            return true;
        }
        if (open && asksForCheaper(scene, reading)) {
            scene.understood();
            booking.chooseAgain(scene);
            return true;
        }
        if (reading.wants(Intents.CHECK_AVAILABILITY) || reading.wants(Intents.ASK_ROOM_TYPES)) {
            scene.remember(scene.state().with(scene.state().rooms().within(null)));
        }
        if (reading.wantsAny(IntentGroups.STAY) || reading.wants(Intents.AFFIRM) || scene.hasSpoken()) {
            return askAgain(scene);
        }
        if (open && UnansweredQuestion.isAlone(scene, reading)) {
            scene.missed(reading.asNotUnderstood());
            HouseQuestion.tell(scene, reading);
            return askAgain(scene);
        }
        if (open && SmallTalk.isSmall(reading)) {
            SmallTalk.say(scene, reading);
            return askAgain(scene);
        }
        return false;
    }

    /** "But we are four!" says again what is known. */
    private static boolean objects(Reading reading) {
        return reading.has(Nuance.RESERVE)
                && !(reading.values(EntityTypes.GUESTS).isEmpty()
                        && reading.values(EntityTypes.ADULTS).isEmpty());
    }

    /** A no to days that were told to choose from is no answer yet; whoever says it again is asked what is to be another. */
    private static boolean areOpenOnce(Scene scene) {
        return !scene.state().stay().readings().isEmpty() && scene.state().misses() == 0;
    }

    private static boolean asksForCheaper(Scene scene, Reading reading) {
        return RoomChoice.asksForCheaper(reading.text())
                && !scene.state().rooms().shown().isEmpty();
    }

    /** The guest has to say it: tells so twice, and lets it be asked in other words then. */
    private boolean leftToUs(Scene scene) {
        int misses = scene.state().misses() + 1;
        if (misses >= MOST_MISSES) {
            return false;
        }
        scene.remember(scene.state().missed(misses));
        scene.say("count.one_at_a_time");
        booking.again(scene);
        return true;
    }

    boolean askAgain(Scene scene) {
        scene.understood();
        booking.again(scene);
        return true;
    }

    /** Only a no with nothing else than a goodbye or a "leave it" drops a booking; who goes on after it, or wishes something beside, puts something right. */
    private static boolean drops(Reading reading) {
        boolean ends = reading.has(Nuance.NO) || reading.has(Nuance.GIVES_UP) || reading.wants(Intents.GOODBYE);
        return reading.wants(Intents.DENY) && ends
                || reading.wants(Intents.CANCEL_RESERVATION) && !reading.has(Nuance.CANCEL_LATER);
    }
}
