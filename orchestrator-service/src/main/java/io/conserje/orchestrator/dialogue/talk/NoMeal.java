package io.conserje.orchestrator.dialogue.talk;

import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.turn.Decision;

/** Tells who wants nothing to eat that nothing of that kind was added to the price. */
public final class NoMeal {

    private static final String NONE = "meal.none";

    private NoMeal() {}

    /** Whether the text declines meals. */
    public static boolean isOne(Reading reading) {
        return reading.has(Nuance.NO_MEAL);
    }

    /** Says that none was added. */
    public static void say(Scene scene) {
        scene.say(NONE);
    }

    /** Says it again with the outcome of a booking, where it was said beside the wish to book. */
    public static void sayAgain(Scene scene, Decision decision) {
        String none = scene.wording().say(NONE);
        if (decision.replies().stream().anyMatch(reply -> reply.text().contains(none))) {
            say(scene);
        }
    }
}
