package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.party.Relatives;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.regex.Pattern;

/** What leads to a name in its sentence: which part of a name it is, or whose it is. */
final class NameLead {

    private static final WordLists LISTS = WordLists.beside(NameLead.class);
    private static final String UP_TO_THE_NAME = ") (?:[^, ]+ ){0,4}$";
    private static final Pattern LAST = Pattern.compile("\\b(?:" + LISTS.any("surname") + UP_TO_THE_NAME);
    private static final Pattern FIRST = Pattern.compile("\\b(?:" + LISTS.any("first_name") + UP_TO_THE_NAME);
    private static final String SOMEBODY = "(?:" + LISTS.any("somebodys") + ") (?:" + Relatives.WORDS + ") ";
    private static final Pattern COMPANION = Pattern.compile("\\b" + SOMEBODY + "(?:[^ ]+ ){0,7}$");
    private static final Pattern BOOKED =
            Pattern.compile("\\b(?:" + LISTS.any("booked_as") + ") (?:[^ ]+ ){0,2}" + SOMEBODY + "(?:[^ ]+ ){0,2}$");
    private static final Pattern SENTENCES = Pattern.compile("(?s)^.*[.!?;\\n]");

    private NameLead() {}

    /** Whether it is told to be a first name or a last one. */
    static boolean tellsAPart(Reading reading, Entity name) {
        return isLast(reading, name) || isFirst(reading, name);
    }

    /** "My surname is". */
    static boolean isLast(Reading reading, Entity name) {
        return tells(LAST, reading, name);
    }

    /** "The first name is". */
    static boolean isFirst(Reading reading, Entity name) {
        return tells(FIRST, reading, name);
    }

    /** Parts that are told beside each other make a whole name. */
    private static boolean tells(Pattern lead, Reading reading, Entity name) {
        return name.text().strip().equals(String.valueOf(name.value()).strip())
                && lead.matcher(before(reading, name)).find()
                && !isACompanions(reading, name);
    }

    /** "And my husband": who comes along, and does not book. */
    static boolean isACompanions(Reading reading, Entity name) {
        String before = before(reading, name);
        return COMPANION.matcher(before).find() && !BOOKED.matcher(before).find();
    }

    /** "The name is for my mother": who books for somebody. */
    static boolean isBooked(Reading reading, Entity name) {
        return BOOKED.matcher(before(reading, name)).find();
    }

    private static String before(Reading reading, Entity name) {
        String text = reading.text()
                .substring(0, Math.min(name.start(), reading.text().length()));
        return ' ' + Folded.words(SENTENCES.matcher(text).replaceFirst(""));
    }
}
