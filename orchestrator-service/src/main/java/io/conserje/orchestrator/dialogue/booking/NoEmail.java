package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.memory.GuestDraft;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.rooms.Described;
import io.conserje.orchestrator.dialogue.scene.Menu;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import io.conserje.orchestrator.dialogue.talk.HandOver;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import io.conserje.orchestrator.ticket.TicketWish;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells who has no mail address that a booking needs one, which may be somebody else's, and has the team book with them by phone where there is none. */
@Component
@Order(11)
class NoEmail implements Skill {

    private static final WordLists LISTS = WordLists.beside(NoEmail.class);
    private static final Pattern NO_EMAIL = Pattern.compile("\\b(?:" + LISTS.any("no_email") + ") ");
    private static final Pattern HAS_NONE = Pattern.compile("\\b(?:" + LISTS.any("has_none") + ") (?:$|, )");

    private final TakeValues values;
    private final BookStay booking;
    private final HandOver handOver;

    NoEmail(TakeValues values, BookStay booking, HandOver handOver) {
        this.values = values;
        this.booking = booking;
        this.handOver = handOver;
    }

    @Override
    public boolean answer(Scene scene, Reading reading) {
        GuestDraft guest = scene.state().guest();
        if (!scene.state().step().isBooking()
                || guest.email() != null
                || reading.understanding().entities().stream()
                        .anyMatch(value -> EntityTypes.EMAIL.equals(value.type()))) {
            return false;
        }
        boolean says = isSaid(scene, reading);
        if (!says && !(guest.withoutEmail() && agrees(scene, reading))) {
            return false;
        }
        scene.understood();
        if (says) {
            values.take(scene, reading);
        }
        if (guest.withoutEmail() && scene.state().step() == Step.COLLECTING_GUEST) {
            toTheTeam(scene);
        } else {
            tell(scene);
        }
        return true;
    }

    private static boolean isSaid(Scene scene, Reading reading) {
        String words = Folded.words(reading.text());
        return NO_EMAIL.matcher(words).find()
                || isAsked(scene) && HAS_NONE.matcher(words).find();
    }

    /** Whether nothing else is asked for. */
    private static boolean isAsked(Scene scene) {
        return scene.state().step() == Step.COLLECTING_GUEST
                && scene.state().guest().lastName() != null;
    }

    private static boolean agrees(Scene scene, Reading reading) {
        return isAsked(scene)
                && (reading.wants(Intents.AFFIRM) || reading.has(Nuance.ASK))
                && !reading.wants(Intents.DENY)
                && !reading.text().contains("?")
                && reading.understanding().entities().isEmpty();
    }

    /** Says what can be done, and asks what else is missing. */
    private void tell(Scene scene) {
        scene.say("email.needed");
        scene.remember(scene.state().with(scene.state().guest().lackingEmail()));
        if (!isAsked(scene)) {
            booking.again(scene);
        }
        if (scene.state().step() == Step.COLLECTING_GUEST) {
            Menu.offerPerson(scene);
        }
    }

    /** With everything that the guest has told, so that they see what is passed on. */
    private void toTheTeam(Scene scene) {
        Stay stay = scene.state().stay();
        GuestDraft guest = scene.state().guest();
        Rooms.Shown room = scene.state().rooms().chosen();
        Map<String, Object> told = new HashMap<>(Described.stay(scene.wording(), stay));
        told.put("room", room == null ? "" : room.name());
        told.put("name", guest.lastName() == null ? "" : ", " + guest.fullName());
        told.put("phone", guest.phone() == null ? "" : ", " + guest.phone());
        scene.say("email.passed_on", told);
        handOver.bring(
                scene,
                "no_email",
                TicketWish.Priority.NORMAL,
                scene.teamHas("no_email") ? "team.has_it" : "handover",
                "A guest without an e-mail address wants to book by phone, " + Described.forTheTeam(stay) + ".");
    }
}
