package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.booking.BookingWish;
import io.conserje.orchestrator.dialogue.memory.DialogueState;
import io.conserje.orchestrator.dialogue.memory.DialogueState.Quoted;
import io.conserje.orchestrator.dialogue.memory.Event;
import io.conserje.orchestrator.dialogue.memory.GuestDraft;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.rooms.FindRooms;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.pmsadapter.contract.BookingRequest.Guest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a booking one open question further: stay, room, guest, summary, and at last the wish to book. */
@Component
class BookStay {

    private static final int LONGEST_PHONE = 32;

    private final FindRooms rooms;
    private final QuoteStay quote;
    private final AskPhone phone;

    BookStay(FindRooms rooms, QuoteStay quote, AskPhone phone) {
        this.rooms = rooms;
        this.quote = quote;
        this.phone = phone;
    }

    /** Asks for what is missing, or shows what can be shown now. */
    void advance(Scene scene) {
        advance(scene, null);
    }

    /** The same once more, of a guest who said nothing new: a summary that stands keeps its name, so that each of its copies can be confirmed. */
    void again(Scene scene) {
        advance(scene, scene.state().step() == Step.CONFIRMING ? scene.state().quoted() : null);
    }

    private void advance(Scene scene, @Nullable Quoted standing) {
        scene.go(Event.STAY_WANTED);
        scene.remember(scene.state().quoting(null));
        if (!scene.state().stay().isComplete()) {
            OpenQuestion.askStay(scene);
            return;
        }
        if (scene.state().rooms().shown().isEmpty() && !rooms.look(scene)) {
            return;
        }
        if (scene.state().rooms().chosen() == null) {
            rooms.show(scene);
            scene.go(Event.ROOMS_SHOWN);
            return;
        }
        scene.go(Event.ROOM_CHOSEN);
        if (!scene.state().guest().isComplete()) {
            OpenQuestion.askGuest(scene);
            return;
        }
        if (phone.isDue(scene)) {
            phone.ask(scene);
            return;
        }
        if (!quote.present(scene, standing)) {
            advance(scene);
        }
    }

    /** What one of the rooms costs that stand to be chosen from; false where that was not asked. */
    boolean tellPrice(Scene scene, Reading reading) {
        return scene.state().step() == Step.CHOOSING_ROOM && rooms.tellPrice(scene, reading);
    }

    /** What there is and costs now, the least expensive first: what was said before may be old, and there is nothing else. */
    void chooseAgain(Scene scene) {
        scene.say("rooms.cheapest_first");
        scene.remember(scene.state().with(scene.state().rooms().unchosen().showing(List.of())));
        advance(scene);
    }

    /** Looks anew, for so many rooms. */
    void inRooms(Scene scene, int count) {
        scene.remember(scene.state()
                .with(scene.state().stay().withRooms(count))
                .with(scene.state().rooms().outdated()));
        advance(scene);
    }

    /** The guest said yes to the summary that stands. */
    void book(Scene scene) {
        DialogueState state = scene.state();
        Quoted quoted = state.quoted();
        if (quoted == null || !state.guest().isComplete()) {
            advance(scene);
            return;
        }
        GuestDraft guest = state.guest();
        String number = phone.number(scene);
        scene.book(new BookingWish(
                quoted.draftId(),
                state.stay().arrival(),
                state.stay().departure(),
                quoted.roomTypeId(),
                state.stay().parties(),
                new Guest(
                        String.valueOf(guest.firstName()),
                        String.valueOf(guest.lastName()),
                        String.valueOf(guest.email()),
                        number == null || number.length() > LONGEST_PHONE ? null : number),
                quoted.total(),
                scene.wording().language(),
                state.wishes().remark(),
                quoted.fees()));
    }
}
