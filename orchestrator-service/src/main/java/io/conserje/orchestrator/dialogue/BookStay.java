package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.orchestrator.booking.BookingWish;
import io.conserje.orchestrator.dialogue.DialogueState.Quoted;
import io.conserje.pmsadapter.contract.BookingRequest.Guest;
import java.util.List;
import java.util.Map;
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
        scene.go(Event.STAY_WANTED);
        scene.remember(scene.state().quoting(null));
        if (!scene.state().stay().isComplete()) {
            askStay(scene);
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
            askGuest(scene);
            return;
        }
        if (phone.isDue(scene)) {
            phone.ask(scene);
            return;
        }
        if (!quote.present(scene)) {
            advance(scene);
        }
    }

    /** What the next answer is likely to bring. */
    static List<String> expecting(DialogueState state) {
        return switch (state.step()) {
            case COLLECTING_STAY -> missing(state.stay());
            case CHOOSING_ROOM -> List.of(EntityTypes.ROOM_TYPE, EntityTypes.ORDINAL);
            case COLLECTING_GUEST -> missing(state.guest());
            case IDLE, CONFIRMING, BOOKING_UNKNOWN, WITH_STAFF -> List.of();
        };
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
                null));
    }

    private static void askStay(Scene scene) {
        Stay stay = scene.state().stay();
        if (!stay.hasDates() && stay.adults() == null && stay.checkIn() == null) {
            scene.say("ask.stay");
        } else if (stay.checkIn() == null) {
            scene.say("ask.dates");
        } else if (stay.checkOut() == null) {
            scene.say("ask.check_out", Map.of("checkIn", scene.wording().day(stay.arrival())));
        } else if (stay.adults() == null) {
            scene.say("ask.party");
        } else {
            scene.say("ask.child_ages", Map.of("children", stay.children()));
        }
    }

    private static void askGuest(Scene scene) {
        GuestDraft guest = scene.state().guest();
        if (guest.firstName() == null) {
            scene.say(guest.email() == null ? "ask.name_and_email" : "ask.name");
        } else if (guest.lastName() == null) {
            scene.say("ask.surname", Map.of("name", guest.firstName()));
        } else {
            scene.say("ask.email");
        }
    }

    private static List<String> missing(GuestDraft guest) {
        if (guest.isComplete()) {
            return List.of(EntityTypes.PHONE);
        }
        return guest.lastName() == null
                ? List.of(EntityTypes.PERSON_NAME, EntityTypes.EMAIL)
                : List.of(EntityTypes.EMAIL);
    }

    private static List<String> missing(Stay stay) {
        if (stay.checkIn() == null && stay.adults() == null) {
            return List.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.ADULTS);
        }
        if (stay.checkIn() == null) {
            return List.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT);
        }
        if (stay.checkOut() == null) {
            return List.of(EntityTypes.CHECK_OUT, EntityTypes.NIGHTS);
        }
        return stay.adults() == null
                ? List.of(EntityTypes.ADULTS, EntityTypes.CHILDREN)
                : List.of(stay.hasAges() ? EntityTypes.ROOMS : EntityTypes.CHILD_AGES);
    }
}
