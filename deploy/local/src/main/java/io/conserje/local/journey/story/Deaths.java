package io.conserje.local.journey.story;

import io.conserje.local.journey.Guest;
import io.conserje.local.journey.Stage;
import io.conserje.local.outside.Patience;
import io.conserje.local.outside.Unexpected;
import java.time.Duration;
import java.util.Optional;

/** What stories about a part that dies have in common. */
final class Deaths {
    /** From the restart to the guest's answer. */
    static final Duration LIMIT = Duration.ofSeconds(120);

    private static final Duration UNTIL_HIT = Duration.ofSeconds(20);

    private Deaths() {}

    /** Kills a part while the call is under way that a fault of this target, meant for one call, holds up. */
    static void killDuringTheCall(Stage stage, String target, String part) throws InterruptedException {
        Patience.until(
                UNTIL_HIT,
                "the call that is held up",
                () -> stage.simulators().isBroken(target) ? Optional.empty() : Optional.of(true));
        stage.platform().kill(part);
        isBack(stage, part);
    }

    /** Waits until a part that was killed can be used again. */
    static void isBack(Stage stage, String part) throws InterruptedException {
        stage.platform().awaitReady(part, LIMIT);
    }

    /** Fails unless a guest got so many answers in all. */
    static void requireAnswers(Guest guest, int expected) throws InterruptedException {
        int answers = guest.answers().size();
        if (answers != expected) {
            throw new Unexpected("the guest got " + answers + " answers instead of " + expected);
        }
    }
}
