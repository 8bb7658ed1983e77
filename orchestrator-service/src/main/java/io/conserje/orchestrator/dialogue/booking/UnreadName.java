package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.booking.TakeValues.Taken;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;

/** Finds a yes to the summary that says that a name is another one, of which nothing new was read. */
final class UnreadName {

    private UnreadName() {}

    /**
     * Whether it says so.
     *
     * @param taken what became of its values
     */
    static boolean isTold(Scene scene, Reading reading, Taken taken) {
        boolean untold = taken == Taken.NOTHING || taken == Taken.KNOWN;
        boolean corrects = reading.has(Nuance.RESERVE) || reading.wants(Intents.MODIFY_RESERVATION);
        return untold
                && scene.state().step() == Step.CONFIRMING
                && reading.wants(Intents.AFFIRM)
                && (NamePart.isSpelt(reading) || corrects && NamePart.anyIsSpokenOf(reading));
    }
}
