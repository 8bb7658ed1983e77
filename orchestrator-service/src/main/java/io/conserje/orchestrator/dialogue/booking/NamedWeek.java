package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;

/** A week that is named, "the first week of May", of which nobody has said that it is wanted from its first day to its last. */
final class NamedWeek {

    private static final WordLists LISTS = WordLists.beside(NamedWeek.class);
    private static final Pattern WEEK = Pattern.compile("\\b(?:" + LISTS.any("week") + ") ");
    private static final Pattern WHOLE = Pattern.compile("\\b(?:" + LISTS.any("whole") + ") ");

    /** From Monday to Sunday; fewer days have been told from when to when. */
    private static final int NIGHTS = 6;

    private NamedWeek() {}

    /** Whether a value is one, and its nights are still to be told. */
    static boolean isOpen(Reading reading, Entity value) {
        return EntityTypes.DATE_RANGE.equals(value.type())
                && value.value() instanceof Map<?, ?> range
                && isOne(value, nights(range))
                && !isWhole(reading)
                && reading.values(EntityTypes.NIGHTS).stream()
                        .noneMatch(told -> Long.valueOf(nights(range)).equals(asLong(told)));
    }

    /** Whether all days that were named are wanted: "the whole week". */
    static boolean isWhole(Reading reading) {
        return WHOLE.matcher(Folded.words(reading.text())).find();
    }

    private static boolean isOne(Entity value, long nights) {
        return nights >= NIGHTS && WEEK.matcher(Folded.words(value.text())).find();
    }

    private static long nights(Map<?, ?> range) {
        return ChronoUnit.DAYS.between(
                LocalDate.parse(String.valueOf(range.get("from"))), LocalDate.parse(String.valueOf(range.get("to"))));
    }

    private static long asLong(Entity told) {
        return told.value() instanceof Number count ? count.longValue() : 0;
    }
}
