package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;

/** Finds that a guest cannot come, or wants nothing booked: "the general. No, wait, we can't come after all". */
final class Withdrawal {

    private Withdrawal() {}

    /** Whatever room is named before; who tells other days or people means those. */
    static boolean isOne(Reading reading) {
        return reading.has(Nuance.WITHDRAWS)
                && !reading.text().contains("?")
                && SeveralStays.withoutDays(ChangedParty.withoutPeople(reading))
                        .understanding()
                        .entities()
                        .equals(reading.understanding().entities());
    }
}
