package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Hears that the day of arrival that was known is why an earlier one is told, and no departure: "the 14th rather, to be there on the morning of the 15th". */
final class ThereInTheMorning {

    private static final Pattern LEAVES =
            Pattern.compile("\\b(?:" + WordLists.beside(ThereInTheMorning.class).any("is_departure") + ") ");

    /** From one day to another is said in fewer words. */
    private static final int A_REASON = 3;

    private ThereInTheMorning() {}

    /** The text without the day that tells why. */
    static Reading heard(Scene scene, Reading reading) {
        Stay stay = scene.state().stay();
        List<Entity> why = reading.values(EntityTypes.CHECK_OUT).stream()
                .filter(day -> stay.isInOrder() && stay.arrival().toString().equals(day.value()))
                .filter(day -> reading.values(EntityTypes.CHECK_IN).stream()
                        .anyMatch(
                                earlier -> isBefore(earlier, stay.arrival()) && isApart(reading.text(), earlier, day)))
                .toList();
        boolean comes = reading.has(Nuance.ARRIVAL)
                && !LEAVES.matcher(Folded.words(reading.text())).find();
        return comes ? BesideDays.without(reading, why) : reading;
    }

    private static boolean isBefore(Entity day, LocalDate arrival) {
        return day.value() instanceof String told && LocalDate.parse(told).isBefore(arrival);
    }

    private static boolean isApart(String text, Entity one, Entity other) {
        int end = Math.min(other.start(), text.length());
        return one.end() < end
                && Folded.words(text.substring(one.end(), end))
                                .replace(",", "")
                                .strip()
                                .split(" +")
                                .length
                        >= A_REASON;
    }
}
