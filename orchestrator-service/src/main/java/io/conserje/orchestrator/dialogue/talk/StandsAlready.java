package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;

/** Finds by the words alone that a guest speaks of what they have booked or paid already, whatever greets or follows around it: no stay begins there. */
final class StandsAlready {

    private StandsAlready() {}

    /** Whether the text says so. Amid a booking it has to be denied that one is wanted, unless so little is known that it began by mistake. */
    static boolean isTold(Scene scene, Reading reading) {
        if (reading.has(Nuance.NOT_NEW)) {
            return true;
        }
        Step step = scene.state().step();
        if (step != Step.IDLE && (step != Step.COLLECTING_STAY || asks(reading))) {
            return false;
        }
        return isOfOne(reading) && !reading.has(Nuance.ANOTHER) || wantsOnlyAnInvoice(step, reading);
    }

    /** Who has stayed before may well come back. */
    private static boolean isOfOne(Reading reading) {
        boolean comesBack = reading.wantsAny(IntentGroups.STAY) && !reading.has(Nuance.INVOICE);
        return reading.has(Nuance.STANDS) || reading.has(Nuance.STAYED) && !comesBack;
    }

    private static boolean asks(Reading reading) {
        return reading.wants(Intents.CHECK_RESERVATION) && reading.text().contains("?");
    }

    private static boolean wantsOnlyAnInvoice(Step step, Reading reading) {
        boolean booksNothing = reading.wants(Intents.DENY)
                || step == Step.IDLE && !reading.wantsAny(IntentGroups.STAY) && !NewStay.isWhole(reading);
        return reading.has(Nuance.INVOICE) && booksNothing;
    }
}
