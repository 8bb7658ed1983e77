package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Hears that two nights are wanted, one after the other: "tonight and tomorrow night" ends on the morning behind the second. */
final class NightAfterNight {

    private static final WordLists LISTS = WordLists.beside(NightAfterNight.class);
    private static final String NIGHT = "(?:" + LISTS.any("night") + ") ";
    private static final Pattern SAYS_NIGHT = Pattern.compile("\\b" + NIGHT);
    private static final Pattern NIGHT_BEHIND = Pattern.compile("^" + NIGHT);
    private static final Pattern AND =
            Pattern.compile("(?:" + NIGHT + ")?(?:, )?(?:" + LISTS.any("and") + ") (?:[^ ]+ )?");

    private NightAfterNight() {}

    /** The text with its departure a day later; as it is where it tells no two nights, or one of them is when somebody comes. */
    static Reading heard(Reading reading) {
        List<Entity> days = BesideDays.in(reading);
        if (days.size() != 2
                || reading.has(Nuance.ARRIVAL)
                || !areNights(reading.text(), days.getFirst(), days.getLast())) {
            return reading;
        }
        Entity second = days.getLast();
        String morning =
                LocalDate.parse(String.valueOf(second.value())).plusDays(1).toString();
        List<Entity> values = new ArrayList<>(reading.understanding().entities());
        values.set(
                values.indexOf(second),
                new Entity(second.type(), second.text(), second.start(), second.end(), morning, List.of(), null));
        return reading.with(values);
    }

    private static boolean areNights(String text, Entity first, Entity second) {
        return EntityTypes.CHECK_IN.equals(first.type())
                && EntityTypes.CHECK_OUT.equals(second.type())
                && LocalDate.parse(String.valueOf(first.value()))
                        .plusDays(1)
                        .toString()
                        .equals(second.value())
                && first.end() <= second.start()
                && second.end() <= text.length()
                && AND.matcher(Folded.words(text.substring(first.end(), second.start())))
                        .matches()
                && (SAYS_NIGHT.matcher(Folded.words(second.text())).find()
                        || NIGHT_BEHIND
                                .matcher(Folded.words(text.substring(second.end())))
                                .find());
    }
}
