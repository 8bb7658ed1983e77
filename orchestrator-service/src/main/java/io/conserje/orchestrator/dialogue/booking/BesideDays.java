package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.scene.Reading;
import java.util.List;
import java.util.Set;

/** The days of a text, and the text without some of them. */
final class BesideDays {

    private static final Set<String> DAYS = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE,
            EntityTypes.DATE_RANGE,
            EntityTypes.DATETIME);

    private BesideDays() {}

    /** All that can be used. */
    static List<Entity> in(Reading reading) {
        return reading.understanding().entities().stream()
                .filter(value -> DAYS.contains(value.type()) && value.value() != null)
                .toList();
    }

    /** The text with everything else. */
    static Reading without(Reading reading, List<Entity> days) {
        return reading.with(reading.understanding().entities().stream()
                .filter(value -> !days.contains(value))
                .toList());
    }
}
