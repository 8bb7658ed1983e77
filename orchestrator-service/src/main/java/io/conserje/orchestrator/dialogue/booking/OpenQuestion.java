package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.orchestrator.dialogue.memory.DialogueState;
import io.conserje.orchestrator.dialogue.memory.GuestDraft;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.List;
import java.util.Map;

/** The question that a booking stands at: how it is asked, and what its answer is likely to bring. */
public final class OpenQuestion {

    private OpenQuestion() {}

    /** Types of values that the next answer is likely to bring; none where nothing is open. */
    public static List<String> expecting(DialogueState state) {
        return switch (state.step()) {
            case COLLECTING_STAY -> missing(state.stay());
            case CHOOSING_ROOM -> List.of(EntityTypes.ROOM_TYPE, EntityTypes.ORDINAL);
            case COLLECTING_GUEST -> missing(state.guest());
            case IDLE, CONFIRMING, BOOKING_UNKNOWN, WITH_STAFF -> List.of();
        };
    }

    /** Asks for what is missing of the stay. */
    static void askStay(Scene scene) {
        Stay stay = scene.state().stay();
        if (!stay.open().isEmpty()) {
            WhichCount.ask(scene);
        } else if (stay.checkIn() == null && stay.readings().size() > 1) {
            AmbiguousDates.askAgain(scene, "ask.which_date");
        } else if (stay.checkIn() == null) {
            askDays(scene, stay);
        } else if (stay.checkOut() == null) {
            scene.say("ask.check_out", Map.of("checkIn", scene.wording().day(stay.arrival())));
        } else if (stay.adults() == null) {
            scene.say("ask.party");
        } else {
            scene.say("ask.child_ages", Map.of("children", stay.children()));
        }
    }

    /** The days of a week that was named can be taken as they are. */
    private static void askDays(Scene scene, Stay stay) {
        boolean ofSomeLength = stay.nights() != null;
        scene.say(stay.adults() == null ? "ask.stay" : ofSomeLength ? "ask.arrival" : "ask.dates");
        if (!ofSomeLength && !stay.readings().isEmpty()) {
            AmbiguousDates.offer(scene);
        }
    }

    /** Asks for what is missing of the guest. */
    static void askGuest(Scene scene) {
        GuestDraft guest = scene.state().guest();
        if (guest.firstName() == null) {
            scene.say(guest.email() == null && !guest.withoutEmail() ? "ask.name_and_email" : "ask.name");
        } else if (guest.lastName() == null) {
            scene.say("ask.surname", Map.of("name", guest.firstName()));
        } else {
            scene.say(guest.withoutEmail() ? "email.or_team" : "ask.email");
        }
    }

    private static List<String> missing(GuestDraft guest) {
        if (guest.isComplete()) {
            return List.of(EntityTypes.PHONE);
        }
        return guest.firstName() == null || guest.lastName() == null
                ? List.of(EntityTypes.PERSON_NAME, EntityTypes.EMAIL)
                : List.of(EntityTypes.EMAIL);
    }

    private static List<String> missing(Stay stay) {
        if (!stay.open().isEmpty()) {
            String count = stay.open().getFirst().type();
            String end = stay.checkIn() == null ? EntityTypes.CHECK_IN : EntityTypes.CHECK_OUT;
            return count.equals(EntityTypes.NIGHTS) ? List.of(count, end) : List.of(count);
        }
        if (stay.checkIn() == null && stay.readings().size() > 1) {
            return List.of(EntityTypes.ORDINAL);
        }
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
