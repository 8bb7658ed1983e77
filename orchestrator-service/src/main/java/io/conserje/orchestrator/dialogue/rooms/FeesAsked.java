package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.pmsadapter.contract.Fee;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what is charged apart, by its names, where a text asks for it. */
public final class FeesAsked {

    private static final Pattern FEE = Pattern.compile("\\b" + RoomWords.any("fee") + " ");

    private FeesAsked() {}

    /** What the hotel's system says of the room that was chosen, or the first that was shown; empty where it says nothing or nobody asks. */
    public static String told(Scene scene, Reading reading) {
        Rooms rooms = scene.state().rooms();
        List<Fee> fees = Optional.ofNullable(rooms.chosen())
                .or(() -> rooms.shown().stream()
                        .filter(room -> !room.fees().isEmpty())
                        .findFirst())
                .map(Rooms.Shown::fees)
                .orElse(List.of());
        return FEE.matcher(Folded.words(reading.text())).find()
                ? FeeWords.each(scene.wording(), fees).strip()
                : "";
    }
}
