package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.regex.Pattern;

/** Finds that the one child of a stay does not come after all, by its words: "non finalement le bébé ne vient pas". */
public final class ChildStaysAway {

    private static final Pattern SAID =
            Pattern.compile("\\b" + RoomWords.any("child") + " (?:[^,?]* )?(?:" + RoomWords.any("stays_away") + ") ");

    private ChildStaysAway() {}

    /** Whether it says so. */
    public static boolean isSaid(Reading reading) {
        return !reading.text().contains("?")
                && SAID.matcher(Folded.words(reading.text())).find();
    }
}
