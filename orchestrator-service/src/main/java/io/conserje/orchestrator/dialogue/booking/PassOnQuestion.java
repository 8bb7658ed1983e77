package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import io.conserje.orchestrator.ticket.TicketWish;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Passes a question about the house on to the team, once the guest says yes to that; then the open question goes on. */
@Component
@Order(5)
class PassOnQuestion implements Skill {

    private static final String KIND = "house_question";

    private final BookStay booking;

    PassOnQuestion(BookStay booking) {
        this.booking = booking;
    }

    @Override
    public boolean answer(Scene scene, Reading reading) {
        boolean offered = scene.state().pending().teamOffered();
        scene.remember(scene.state().with(scene.state().pending().offeringTeam(false)));
        boolean declines = declines(reading);
        if (offered && asksBesideMore(reading)) {
            pass(scene);
            return false;
        }
        if (!offered || !declines && !agrees(scene, reading)) {
            return false;
        }
        scene.remember(scene.state().missed(0));
        if (declines) {
            scene.say("team.not_asked");
            goOn(scene);
            return true;
        }
        pass(scene);
        goOn(scene);
        return true;
    }

    private static void pass(Scene scene) {
        scene.say(scene.teamHas(KIND) ? "team.has_it" : "team.asked");
        scene.ticket(
                KIND,
                TicketWish.Priority.NORMAL,
                "A guest asked about the house what the agent does not know, and wants the team to answer.");
    }

    /** "Yes, ask them, and we are three": the rest is heard by others. */
    private static boolean asksBesideMore(Reading reading) {
        return reading.has(Nuance.ASK)
                && !reading.wants(Intents.DENY)
                && !reading.wantsAny(IntentGroups.HOUSE)
                && !reading.text().contains("?")
                && reading.understanding().entities().stream()
                        .anyMatch(value -> !EntityTypes.ROOM_TYPE.equals(value.type()));
    }

    private void goOn(Scene scene) {
        if (scene.state().step().isBooking()) {
            booking.again(scene);
        }
    }

    /** A no says no to what was offered last, not to the stay. */
    private static boolean declines(Reading reading) {
        return reading.wants(Intents.DENY)
                && reading.has(Nuance.NO)
                && reading.understanding().entities().isEmpty();
    }

    /** Who gives a value or asks something else says yes to that. */
    private static boolean agrees(Scene scene, Reading reading) {
        return (reading.wants(Intents.AFFIRM) || reading.has(Nuance.ASK))
                && !reading.wants(Intents.DENY)
                && !reading.wantsAny(IntentGroups.HOUSE)
                && !reading.wantsAny(IntentGroups.STAY)
                && reading.understanding().entities().stream().allMatch(value -> isOnlyAsking(scene, reading, value));
    }

    /** While rooms are shown "ask the team" is read for one. */
    private static boolean isOnlyAsking(Scene scene, Reading reading, Entity value) {
        return EntityTypes.ROOM_TYPE.equals(value.type())
                && reading.has(Nuance.ASK)
                && RoomChoice.find(scene.state().rooms().shown(), reading).isEmpty();
    }
}
