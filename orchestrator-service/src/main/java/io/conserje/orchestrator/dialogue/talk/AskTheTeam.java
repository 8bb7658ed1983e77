package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.memory.OpenCount;
import io.conserje.orchestrator.dialogue.rooms.AskedOfRooms;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.rooms.SaidBudget;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import io.conserje.orchestrator.ticket.TicketWish;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Passes what only the team can do to the team: bookings that stand already, and requests that are not for the stay being booked. */
@Component
@Order(8)
class AskTheTeam implements Skill {

    private static final String EXISTING = "existing_booking";
    private static final String REQUEST = "request";
    private static final String ASKS = "A guest asks about a booking that stands.";

    private final HandOver handOver;

    AskTheTeam(HandOver handOver) {
        this.handOver = handOver;
    }

    @Override
    public boolean answer(Scene scene, Reading reading) {
        boolean booksYet = reading.has(Nuance.NOT_BOOKED)
                && reading.values(EntityTypes.BOOKING_REFERENCE).isEmpty();
        if (!booksYet && StandsAlready.isTold(scene, reading)) {
            toTheTeam(scene);
            return true;
        }
        if (booksYet
                || reading.has(Nuance.SAME_AGAIN) && scene.state().pending().booked() != null
                || TakeWish.isOne(scene, reading)
                || RoomChoice.isAlone(scene.state().rooms().shown(), reading)
                || SaidBudget.isAlone(reading)
                || AskedOfRooms.isOne(scene.state().rooms().shown(), reading)) {
            return false;
        }
        boolean inBooking = (scene.state().step().isBooking() || countsAnew(scene, reading))
                && reading.values(EntityTypes.BOOKING_REFERENCE).isEmpty();
        if (inBooking && changesTheDraft(reading)) {
            return false;
        }
        boolean ofOneThatStands = reading.wantsAny(IntentGroups.EXISTING) && !NewStay.isTold(reading)
                || BookedChanges.isTold(scene, reading)
                || BookedWrongly.isTold(scene, reading);
        if (ofOneThatStands && !inBooking) {
            toTheTeam(scene);
            return true;
        }
        if (inBooking && asksWhatStands(reading)) {
            passOn(scene);
            return false;
        }
        if (reading.wantsAny(IntentGroups.REQUEST)) {
            handOver.bring(
                    scene,
                    REQUEST,
                    TicketWish.Priority.NORMAL,
                    said(scene, REQUEST, "handover"),
                    "A guest asks the house for something.");
            return true;
        }
        return false;
    }

    private void toTheTeam(Scene scene) {
        handOver.bring(scene, EXISTING, TicketWish.Priority.NORMAL, said(scene, EXISTING, "existing"), ASKS);
    }

    /** What joins something that the team has already is said to. */
    private static String said(Scene scene, String kind, String phrase) {
        return scene.teamHas(kind) ? "team.has_it" : phrase;
    }

    /** "One more night" after a pause is said of the stay that was left open. */
    private static boolean countsAnew(Scene scene, Reading reading) {
        return scene.state().pending().paused()
                && reading.wants(Intents.MODIFY_RESERVATION)
                && OpenCount.TYPES.stream()
                        .anyMatch(type -> !reading.values(type).isEmpty());
    }

    /** A person answers it; the open question goes on meanwhile. */
    private static void passOn(Scene scene) {
        scene.understood();
        scene.say(said(scene, EXISTING, "existing"));
        scene.say("existing.not_yet");
        scene.ticket(EXISTING, TicketWish.Priority.NORMAL, ASKS);
    }

    /** Who answers or orders in the same breath means the booking being made: "yes, confirm the booking"; "confirm that there is a pool" asks about the house. */
    private static boolean asksWhatStands(Reading reading) {
        return reading.wants(Intents.CHECK_RESERVATION)
                && !reading.wants(Intents.AFFIRM)
                && !reading.wants(Intents.DENY)
                && !reading.wants(Intents.MAKE_RESERVATION)
                && !reading.has(Nuance.ORDER)
                && !tellsAName(reading)
                && !reading.wantsAny(IntentGroups.HOUSE);
    }

    /** "No, the booking is in my name, Leo is my son" puts right what is being booked. */
    private static boolean tellsAName(Reading reading) {
        return !reading.values(EntityTypes.PERSON_NAME).isEmpty()
                && !reading.text().contains("?");
    }

    /** In the middle of a booking "change it" and "cancel it" mean the one being made. */
    private static boolean changesTheDraft(Reading reading) {
        return reading.wants(Intents.MODIFY_RESERVATION) || reading.wants(Intents.CANCEL_RESERVATION);
    }
}
