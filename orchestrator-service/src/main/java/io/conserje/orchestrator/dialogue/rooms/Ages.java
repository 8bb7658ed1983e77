package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.scene.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the number that is an age by the words around it, where one was read for a place or for nothing. */
public final class Ages {

    private static final int OLDEST_CHILD = 17;
    private static final Pattern AGE = Pattern.compile("# " + RoomWords.any("years") + " |\\b" + RoomWords.any("aged")
            + " # (?:$|, |" + RoomWords.any("polite") + " )");

    private Ages() {}

    /** The only one. */
    public static Optional<Entity> in(Reading reading) {
        List<Entity> ages = reading.understanding().entities().stream()
                .filter(value -> Places.isNumber(value)
                        && value.value() instanceof Number years
                        && years.intValue() <= OLDEST_CHILD
                        && AGE.matcher(Places.around(reading, value)).find())
                .toList();
        return ages.size() == 1 ? Optional.of(ages.getFirst()) : Optional.empty();
    }
}
