package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.regex.Pattern;

/** Hears that the night of a day is wanted: "a room for tomorrow night" is a stay of one, "we arrive tomorrow night" tells the hour. */
final class OneNight {

    private static final String NIGHT = "(?:" + WordLists.beside(OneNight.class).any("night") + ") ";
    private static final Pattern ENDS = Pattern.compile("\\b" + NIGHT);
    private static final Pattern FOLLOWS = Pattern.compile("^" + NIGHT);

    private OneNight() {}

    /** Whether it is wanted of the day of this arrival. */
    static boolean isMeant(Reading reading, Entity arrival) {
        String behind =
                reading.text().substring(Math.min(arrival.end(), reading.text().length()));
        return !reading.has(Nuance.ARRIVAL)
                && (ENDS.matcher(Folded.words(arrival.text())).find()
                        || FOLLOWS.matcher(Folded.words(behind)).find());
    }
}
