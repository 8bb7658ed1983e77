package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.booking.TakeValues.Taken;
import io.conserje.orchestrator.dialogue.memory.Event;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.rooms.AskedOfRooms;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.rooms.SaidBudget;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import io.conserje.orchestrator.dialogue.talk.NoMeal;
import io.conserje.orchestrator.dialogue.talk.ReservedYes;
import io.conserje.orchestrator.dialogue.talk.SmallTalk;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everything a text can do to a booking: begin it, fill it, correct it, confirm it, drop it. */
@Component
@Order(10)
class MakeBooking implements Skill {

    private static final int MOST_MISSES = 3;

    private final TakeValues values;
    private final AmbiguousDates ambiguous;
    private final BookStay booking;
    private final AnswerSummary summary;
    private final AskPhone phone;
    private final RoomQuestions questions;
    private final NextStay next;

    MakeBooking(
            TakeValues values,
            AmbiguousDates ambiguous,
            BookStay booking,
            AnswerSummary summary,
            AskPhone phone,
            RoomQuestions questions,
            NextStay next) {
        this.values = values;
        this.ambiguous = ambiguous;
        this.booking = booking;
        this.summary = summary;
        this.phone = phone;
        this.questions = questions;
        this.next = next;
    }

    @Override
    public boolean answer(Scene scene, Reading reading) {
        boolean open = scene.state().step().isBooking();
        if (!open && ComeBack.declines(scene, reading)) {
            next.dropPaused(scene);
            return true;
        }
        if (!open && !FirstWord.begins(reading) && !ComeBack.isMeant(scene, reading)) {
            return false;
        }
        boolean back = !open && ComeBack.takeUp(scene, reading);
        if (!open && reading.wants(Intents.GREETING)) {
            scene.sayFirst("greet.short");
        }
        return begun(scene, reading, open || back) || back && askAgain(scene);
    }

    private boolean begun(Scene scene, Reading reading, boolean open) {
        if (NoMeal.isOne(reading)) {
            NoMeal.say(scene);
        }
        if (AskedOfRooms.asksPerPerson(reading)) {
            scene.say("price.of_the_stay");
        }
        if (TakeWish.isOne(scene, reading)) {
            if (!ReservedYes.isOne(scene, reading)) {
                TakeWish.note(scene, reading);
            }
            return take(scene, TakeWish.withoutItsOwn(scene, reading), open);
        }
        return take(scene, reading, open);
    }

    private boolean take(Scene scene, Reading heard, boolean open) {
        Reading said = PassingDay.heard(scene, refusing(heard));
        SeveralStays told = OtherStays.told(scene, said);
        if (OtherStays.isOpen(told)) {
            values.take(scene, SeveralStays.withoutDays(said));
            understood(scene);
            OtherStays.ask(scene, told);
            keepAsking(scene);
            return true;
        }
        if (open && OtherStays.isOneMore(scene, said, told)) {
            OtherStays.keepOneMore(scene, told);
            return askAgain(scene);
        }
        Reading asked = AskedOfRooms.heard(
                scene.state().rooms().shown(), SaidBudget.withoutDays(OtherStays.first(scene, told)));
        Reading reading = CorrectedChild.heard(scene, WhichCount.heard(scene, asked));
        Taken taken = values.take(scene, reading);
        if (summary.reserve(scene, reading, taken)) {
            return true;
        }
        if (taken == Taken.TROUBLE) {
            understood(scene);
            keepAsking(scene);
            return true;
        }
        if (taken == Taken.SOMETHING) {
            understood(scene);
            goOn(scene, reading);
            return true;
        }
        return nothingNew(scene, reading, taken, open) || open && taken == Taken.KNOWN && askAgain(scene);
    }

    /** "Two rooms, no thanks" wants none of them. */
    private static Reading refusing(Reading reading) {
        return reading.wants(Intents.DENY)
                ? reading.with(reading.understanding().entities().stream()
                        .filter(value -> !EntityTypes.ROOMS.equals(value.type())
                                || !reading.has(Nuance.GIVES_UP) && !RoomChoice.refuses(reading.text(), value.text()))
                        .toList())
                : reading;
    }

    private void goOn(Scene scene, Reading reading) {
        if (ambiguous.ask(scene, reading)) {
            keepAsking(scene);
            return;
        }
        booking.advance(scene);
    }

    private boolean askAgain(Scene scene) {
        understood(scene);
        again(scene);
        return true;
    }

    private boolean nothingNew(Scene scene, Reading reading, Taken taken, boolean open) {
        if (phone.isOpen(scene) && reading.wants(Intents.DENY)) {
            understood(scene);
            booking.advance(scene);
            return true;
        }
        if (open && WhichCount.isLeftToUs(scene, reading)) {
            return leftToUs(scene);
        }
        if (open && drops(reading)) {
            understood(scene);
            next.drop(scene);
            return true;
        }
        if (open && reading.wants(Intents.DENY) && !TakeWish.isOne(scene, reading)) {
            return taken == Taken.KNOWN || scene.hasSpoken() ? askAgain(scene) : WhatToChange.askTwice(scene);
        }
        if (open && WhatToChange.isTyped(scene, reading)) {
            understood(scene);
            WhatToChange.ask(scene);
            return true;
        }
        RoomQuestions.Told told = questions.answer(scene, reading);
        if (told != RoomQuestions.Told.NOTHING) {
            understood(scene);
            return told == RoomQuestions.Told.ASKED || askAgain(scene);
        }
        if (summary.answer(scene, reading, taken)) {
            return true;
        }
        Integer proposed = scene.state().rooms().proposedCount();
        if (proposed != null && reading.wants(Intents.AFFIRM)) {
            understood(scene);
            booking.inRooms(scene, proposed);
            return true;
        }
        if (open
                && RoomChoice.asksForCheaper(reading.text())
                && !scene.state().rooms().shown().isEmpty()) {
            understood(scene);
            booking.chooseAgain(scene);
            return true;
        }
        if (reading.wants(Intents.CHECK_AVAILABILITY) || reading.wants(Intents.ASK_ROOM_TYPES)) {
            scene.remember(scene.state().with(scene.state().rooms().within(null)));
        }
        if (reading.wantsAny(IntentGroups.STAY) || reading.wants(Intents.AFFIRM) || scene.hasSpoken()) {
            return askAgain(scene);
        }
        if (open && SmallTalk.isSmall(reading)) {
            SmallTalk.say(scene, reading);
            return askAgain(scene);
        }
        return false;
    }

    /** The guest has to say it: tells so twice, and lets it be asked in other words then. */
    private boolean leftToUs(Scene scene) {
        int misses = scene.state().misses() + 1;
        if (misses >= MOST_MISSES) {
            return false;
        }
        scene.remember(scene.state().missed(misses));
        scene.say("count.one_at_a_time");
        again(scene);
        return true;
    }

    /** A count that was tapped among those that were open. */
    void count(Scene scene, String type, int count) {
        values.take(scene, WhichCount.tapped(scene, type, count));
        booking.advance(scene);
    }

    /** The open question once more; rooms and prices are asked for anew, since an old answer is not an answer. */
    void again(Scene scene) {
        if (scene.state().step() == Step.CHOOSING_ROOM) {
            scene.remember(scene.state().with(scene.state().rooms().showing(List.of())));
        }
        booking.again(scene);
    }

    /** Only a no with nothing else than a goodbye or a "leave it" drops a booking; who goes on after it, or wishes something beside, puts something right. */
    private static boolean drops(Reading reading) {
        boolean ends = reading.has(Nuance.NO) || reading.has(Nuance.GIVES_UP) || reading.wants(Intents.GOODBYE);
        return reading.wants(Intents.DENY) && ends || reading.wants(Intents.CANCEL_RESERVATION);
    }

    private static void understood(Scene scene) {
        scene.remember(scene.state().missed(0));
    }

    private static void keepAsking(Scene scene) {
        scene.go(Event.STAY_WANTED);
    }
}
