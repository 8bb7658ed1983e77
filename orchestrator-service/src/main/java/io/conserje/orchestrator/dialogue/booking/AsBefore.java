package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes of a text that tells a whole stay "as before" those days alone: what it tells of other days in other sentences says why. */
final class AsBefore {

    private static final Pattern AS_BEFORE =
            Pattern.compile("\\b(?:" + WordLists.beside(AsBefore.class).any("as_before") + ") ");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?;\\n]+");

    private AsBefore() {}

    /** The text with the days of the sentence that says so; as it is where it tells no whole stay. */
    static Reading heard(Reading reading) {
        Matcher sentences = SENTENCE.matcher(reading.text());
        while (sentences.find()) {
            int begin = sentences.start();
            int end = sentences.end();
            if (AS_BEFORE.matcher(Folded.words(sentences.group())).find()) {
                List<Entity> others = new ArrayList<>(BesideDays.in(reading));
                List<Entity> told = others.stream()
                        .filter(day -> day.start() >= begin && day.end() <= end)
                        .toList();
                others.removeAll(told);
                return isWhole(reading.with(told)) ? BesideDays.without(reading, others) : reading;
            }
        }
        return reading;
    }

    private static boolean isWhole(Reading told) {
        return !told.values(EntityTypes.DATE_RANGE).isEmpty()
                || !told.values(EntityTypes.CHECK_IN).isEmpty()
                        && !told.values(EntityTypes.CHECK_OUT).isEmpty();
    }
}
