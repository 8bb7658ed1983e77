package io.conserje.orchestrator.dialogue.booking;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Extras;
import io.conserje.messaging.contract.Extras.SharedContact;
import io.conserje.orchestrator.dialogue.memory.GuestDraft;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.turn.Incoming;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks guests who show no number for one, once, when a booking is about to need it; a booking is made without it too. */
@Component
class AskPhone {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 15;

    /** Whether the number is the one thing that is missing and may be asked for. */
    boolean isDue(Scene scene) {
        GuestDraft guest = scene.state().guest();
        return guest.isComplete() && !guest.phoneAsked() && number(scene) == null;
    }

    /** Whether the guest was just asked, and has not said. */
    boolean isOpen(Scene scene) {
        GuestDraft guest = scene.state().guest();
        return scene.state().step() == Step.COLLECTING_GUEST && guest.isComplete() && number(scene) == null;
    }

    void ask(Scene scene) {
        scene.say("ask.phone");
        scene.askFor(new Addition.AskContact());
        scene.remember(scene.state().with(scene.state().guest().askedForPhone()));
    }

    /** The number for a booking: what the channel tells, else what the guest gave; null for none. */
    @Nullable
    String number(Scene scene) {
        String told = scene.turn().guest().phone();
        return told == null ? scene.state().guest().phone() : told;
    }

    /** Takes the number out of shared details that are the guest's own, or the answer to the question; false for anybody else's. */
    boolean take(Scene scene, Incoming.Message message) {
        Extras extras = message.extras();
        if (extras == null
                || !(extras.ownDetails() || isOpen(scene) && extras.contacts().size() == 1)) {
            return false;
        }
        String number = first(extras.contacts());
        if (number == null) {
            return false;
        }
        scene.remember(scene.state().with(scene.state().guest().withPhone(number)));
        return true;
    }

    private static @Nullable String first(List<SharedContact> contacts) {
        return contacts.stream()
                .flatMap(contact -> contact.phones().stream())
                .map(AskPhone::plain)
                .filter(number -> number.length() > SHORTEST && number.length() <= LONGEST + 1)
                .findFirst()
                .orElse(null);
    }

    /** Digits, and the plus where there was one. */
    private static String plain(String written) {
        String digits = written.replaceAll("\\D", "");
        return written.strip().startsWith("+") ? "+" + digits : digits;
    }
}
