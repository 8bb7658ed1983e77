package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.booking.BookingWish;
import io.conserje.orchestrator.dialogue.memory.DialogueState;
import io.conserje.orchestrator.dialogue.memory.DialogueState.Quoted;
import io.conserje.orchestrator.dialogue.memory.Event;
import io.conserje.orchestrator.dialogue.memory.GuestDraft;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.rooms.Described;
import io.conserje.orchestrator.dialogue.rooms.FindRooms;
import io.conserje.orchestrator.dialogue.rooms.FindRooms.Looked;
import io.conserje.orchestrator.dialogue.rooms.RoomList;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.HandOver;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.pmsadapter.contract.BookingRequest.Guest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a booking one open question further: stay, room, guest, summary, and at last the wish to book. */
@Component
class BookStay {

    private static final int LONGEST_PHONE = 32;

    private final FindRooms rooms;
    private final RoomList list;
    private final QuoteStay quote;
    private final AskPhone phone;
    private final HandOver handOver;

    BookStay(FindRooms rooms, RoomList list, QuoteStay quote, AskPhone phone, HandOver handOver) {
        this.rooms = rooms;
        this.list = list;
        this.quote = quote;
        this.phone = phone;
        this.handOver = handOver;
    }

    /** Asks for what is missing, or shows what can be shown now. */
    void advance(Scene scene) {
        advance(scene, null);
    }

    /**
     * The open question once more, for a guest who said nothing new: a summary that stands keeps its name, so that each of its copies can be confirmed;
     * rooms and prices of a list are asked for anew, since an old answer is not an answer.
     */
    void again(Scene scene) {
        Step step = scene.state().step();
        if (step == Step.CHOOSING_ROOM) {
            scene.remember(scene.state().with(scene.state().rooms().showing(List.of())));
        }
        advance(scene, step == Step.CONFIRMING ? scene.state().quoted() : null);
    }

    private void advance(Scene scene, @Nullable Quoted standing) {
        scene.go(Event.STAY_WANTED);
        scene.remember(scene.state().quoting(null));
        if (!scene.state().stay().isComplete()) {
            OpenQuestion.askStay(scene);
            return;
        }
        boolean anew = scene.state().rooms().shown().isEmpty();
        if (anew && !found(scene)) {
            return;
        }
        Rooms.Shown chosen = scene.state().rooms().chosen();
        if (chosen == null) {
            list.show(scene);
            scene.go(Event.ROOMS_SHOWN);
            return;
        }
        scene.go(Event.ROOM_CHOSEN);
        collect(scene, standing, anew ? chosen : null);
    }

    /** @param anew the room that was chosen before, where it was looked for anew: a summary says so by itself */
    private void collect(Scene scene, @Nullable Quoted standing, Rooms.@Nullable Shown anew) {
        boolean complete = scene.state().guest().isComplete();
        if (anew != null) {
            list.tellBudget(scene);
        }
        if (complete && !phone.isDue(scene)) {
            if (!quote.present(scene, standing)) {
                advance(scene);
            }
            return;
        }
        if (anew != null) {
            list.tellTaken(scene, anew);
        }
        if (complete) {
            phone.ask(scene);
        } else {
            OpenQuestion.askGuest(scene);
        }
    }

    private boolean found(Scene scene) {
        Looked looked = rooms.look(scene);
        if (looked == Looked.TOO_MANY) {
            passOn(scene);
        }
        return looked == Looked.FOUND;
    }

    /** A group that is too large for every number of rooms is for people to arrange. */
    private void passOn(Scene scene) {
        Stay stay = scene.state().stay();
        scene.say("group.too_large", Described.stay(scene.wording(), stay));
        handOver.bring(
                scene,
                "group",
                TicketWish.Priority.NORMAL,
                scene.teamHas("group") ? "team.has_it" : "handover",
                "A group asks for rooms " + Described.forTheTeam(stay)
                        + ". That is more than the agent can book at once.");
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
