package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;

/** Begins a stay on the days of the one that was booked last: "another room for the same dates, for my parents". Who comes is told anew. */
final class SameDays {

    private SameDays() {}

    /** Whether such a stay is wanted, and can still be. */
    static boolean isMeant(Scene scene, Reading reading) {
        Stay booked = scene.state().pending().booked();
        return reading.has(Nuance.SAME_AGAIN)
                && booked != null
                && !booked.arrival().isBefore(scene.turn().now().toLocalDate());
    }

    /** Takes them over. */
    static void take(Scene scene) {
        Stay booked = scene.state().pending().booked();
        if (booked != null) {
            scene.remember(
                    scene.state().with(Stay.NOTHING.withDates(booked.arrival(), booked.departure(), booked.nights())));
        }
    }
}
