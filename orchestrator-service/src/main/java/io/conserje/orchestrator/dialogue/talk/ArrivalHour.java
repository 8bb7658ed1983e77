package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the hour at which guests say that they come, whatever intent their words have. */
final class ArrivalHour {

    private static final Set<String> HOURS = Set.of(EntityTypes.TIME, EntityTypes.TIME_RANGE, EntityTypes.DATETIME);
    private static final Set<String> COUNTS = Set.of(
            EntityTypes.ADULTS,
            EntityTypes.CHILDREN,
            EntityTypes.GUESTS,
            EntityTypes.CHILD_AGES,
            EntityTypes.NIGHTS,
            EntityTypes.NUMBER);
    private static final Pattern BARE = Pattern.compile("(?i)(?:[a-z]{1,3} )?\\d{1,2}");
    private static final Set<String> OTHER_HOUSE = IntentGroups.HOUSE.stream()
            .filter(intent -> !Intents.ASK_CHECKIN_TIME.equals(intent))
            .collect(Collectors.toUnmodifiableSet());

    private ArrivalHour() {}

    /** Whether the text tells at what hour they come; the hours of the house and the ways to it are questions. */
    static boolean isIn(Reading reading) {
        return reading.has(Nuance.ARRIVAL)
                && (HOURS.stream().anyMatch(type -> !reading.values(type).isEmpty())
                        || reading.understanding().entities().stream().anyMatch(value -> isBare(reading, value)))
                && !reading.wantsAny(OTHER_HOUSE);
    }

    /** A bare number beside a word of coming is an hour, whatever was asked for: "we come around 8" is no age of a child. */
    static boolean isBare(Reading reading, Entity value) {
        return reading.has(Nuance.ARRIVAL)
                && reading.understanding().entities().size() == 1
                && COUNTS.contains(value.type())
                && BARE.matcher(value.text()).matches();
    }
}
