package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.booking.TakeValues.Taken;
import io.conserje.orchestrator.dialogue.memory.Event;
import io.conserje.orchestrator.dialogue.party.KnownPeople;
import io.conserje.orchestrator.dialogue.rooms.AskedOfRooms;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.rooms.SaidBudget;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import io.conserje.orchestrator.dialogue.talk.HouseQuestion;
import io.conserje.orchestrator.dialogue.talk.NoMeal;
import io.conserje.orchestrator.dialogue.talk.ReservedYes;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everything a text can do to a booking: begin it, fill it, correct it, confirm it, drop it. */
@Component
@Order(11)
class MakeBooking implements Skill {

    private final TakeValues values;
    private final AmbiguousDates ambiguous;
    private final BookStay booking;
    private final AnswerSummary summary;
    private final NothingNew unchanged;
    private final NextStay next;
    private final SaidAtOnce atOnce;

    MakeBooking(
            TakeValues values,
            AmbiguousDates ambiguous,
            BookStay booking,
            AnswerSummary summary,
            NothingNew unchanged,
            NextStay next,
            SaidAtOnce atOnce) {
        this.values = values;
        this.ambiguous = ambiguous;
        this.booking = booking;
        this.summary = summary;
        this.unchanged = unchanged;
        this.next = next;
        this.atOnce = atOnce;
    }

    @Override
    public boolean answer(Scene scene, Reading said) {
        Reading reading = InOneRoom.heard(scene, PlaceInMonth.heard(scene, said));
        boolean open = scene.state().step().isBooking();
        if (!open && ComeBack.declines(scene, reading)) {
            next.dropPaused(scene);
            return true;
        }
        boolean again = !open && SameDays.isMeant(scene, reading);
        if (!open && !again && !FirstWord.begins(reading) && !ComeBack.isMeant(scene, reading)) {
            return false;
        }
        if (again) {
            SameDays.take(scene);
        }
        boolean back = !open && ComeBack.takeUp(scene, reading);
        if (!open && reading.wants(Intents.GREETING)) {
            scene.sayFirst("greet.short");
        }
        boolean known = back || again;
        return begun(scene, SomeOfThem.ofAll(scene, ReplacedDay.heard(scene, reading)), open || known)
                || known && unchanged.askAgain(scene);
    }

    private boolean begun(Scene scene, Reading reading, boolean open) {
        if (NoMeal.isOne(reading)) {
            NoMeal.say(scene);
        }
        if (AskedOfRooms.asksPerPerson(reading)) {
            scene.say("price.of_the_stay");
        }
        if (SomeOfThem.areTold(scene, reading)) {
            return take(scene, SomeOfThem.note(scene, reading), open) || unchanged.askAgain(scene);
        }
        if (MovedStay.told(scene, reading).isPresent()) {
            if (reading.wantsAny(IntentGroups.REQUEST)) {
                TakeWish.note(scene, reading);
            }
            // Who leaves a day earlier wishes no other hours.
            return atOnce.asksWhichDays(scene, reading) || take(scene, MovedStay.heard(scene, reading), open);
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
        if (atOnce.answer(scene, heard, open)) {
            return true;
        }
        Reading known =
                KnownPeople.heard(scene.state().stay(), heard, scene.wording().language());
        Reading said = PassingDay.heard(scene, ChangedParty.heard(scene, refusing(known)));
        SeveralStays told = OtherStays.told(scene, said);
        if (atOnce.answerSeveral(scene, said, told)) {
            return true;
        }
        if (open && OtherStays.isOneMore(scene, said, told)) {
            OtherStays.keepOneMore(scene, told);
            return unchanged.askAgain(scene);
        }
        Reading asked = AskedOfRooms.heard(
                scene.state().rooms().shown(),
                SaidBudget.withoutDays(ComparedStays.heard(OtherStays.first(scene, told))));
        Reading reading = CorrectedChild.heard(scene, WhichCount.heard(scene, asked));
        boolean asks = UnansweredQuestion.isBesideValues(scene, reading);
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
            if (asks) {
                HouseQuestion.tell(scene, reading);
            }
            goOn(scene, reading);
            return true;
        }
        return unchanged.answer(scene, reading, taken, open)
                || open && taken == Taken.KNOWN && unchanged.askAgain(scene);
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
        VaguePeriod.say(scene, reading);
        booking.advance(scene);
    }

    /** A count that was tapped among those that were open. */
    void count(Scene scene, String type, int count) {
        values.take(scene, WhichCount.tapped(scene, type, count));
        booking.advance(scene);
    }

    private static void understood(Scene scene) {
        scene.remember(scene.state().missed(0));
    }

    private static void keepAsking(Scene scene) {
        scene.go(Event.STAY_WANTED);
    }
}
