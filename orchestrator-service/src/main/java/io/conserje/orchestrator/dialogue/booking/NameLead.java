package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.party.Relatives;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What leads to a name in its sentence: which part of a name it is, or whose it is. */
final class NameLead {

    private static final WordLists LISTS = WordLists.beside(NameLead.class);
    private static final String SOMEBODY = "(?:" + LISTS.any("somebodys") + ") (?:" + Relatives.WORDS + ") ";
    private static final Pattern COMPANION = Pattern.compile("\\b" + SOMEBODY + "(?:[^ ]+ ){0,7}$");
    private static final Pattern BOOKED =
            Pattern.compile("\\b(?:" + LISTS.any("booked_as") + ") (?:[^ ]+ ){0,2}" + SOMEBODY + "(?:[^ ]+ ){0,2}$");
    private static final Pattern THE_BOOKINGS = Pattern.compile("\\b(?:" + LISTS.any("in_the_name") + ") $");
    private static final Pattern SOMEBODY_SAID = Pattern.compile("\\b" + SOMEBODY);
    private static final Pattern KIN_BEHIND =
            Pattern.compile("(?iu)^\\s*,?\\s*(?:" + LISTS.any("is_kin") + ")\\s+(?=\\p{L})");
    private static final Pattern SOMEBODY_FIRST = Pattern.compile("^" + SOMEBODY);
    private static final Pattern SENTENCES = Pattern.compile("(?s)^.*[.!?;\\n]");

    private NameLead() {}

    /** Whether it is told to be a first name or a last one. */
    static boolean tellsAPart(Reading reading, Entity name) {
        return part(reading, name).isPresent();
    }

    /** The part that it is told to be, "my surname is"; parts that are told beside each other make a whole name. */
    static Optional<NamePart> part(Reading reading, Entity name) {
        if (!name.text().strip().equals(String.valueOf(name.value()).strip()) || isACompanions(reading, name)) {
            return Optional.empty();
        }
        return Stream.of(NamePart.values())
                .filter(part -> part.isLedToBy(before(reading, name)))
                .findFirst();
    }

    /** "And my husband": who comes along, and does not book. */
    static boolean isACompanions(Reading reading, Entity name) {
        String before = before(reading, name);
        boolean isTold = COMPANION.matcher(before).find()
                || isKin(reading, name)
                || before.isBlank()
                        && SOMEBODY_SAID.matcher(sentenceBefore(reading, name)).find();
        return isTold && !BOOKED.matcher(before).find();
    }

    /** "Leo is my son". */
    private static boolean isKin(Reading reading, Entity name) {
        String behind =
                reading.text().substring(Math.min(name.end(), reading.text().length()));
        Matcher is = KIN_BEHIND.matcher(behind);
        return is.find()
                && SOMEBODY_FIRST
                        .matcher(Folded.words(behind.substring(is.end())))
                        .find();
    }

    /** "In the name of". */
    static boolean isTheBookings(Reading reading, Entity name) {
        return THE_BOOKINGS.matcher(before(reading, name)).find();
    }

    /** That of which a name alone says more: "can my sister have her own name on it? Ruth Abelman". */
    private static String sentenceBefore(Reading reading, Entity name) {
        String text = reading.text()
                .substring(0, Math.min(name.start(), reading.text().length()))
                .strip();
        String ended = text.isEmpty() ? "" : text.substring(0, text.length() - 1);
        return ' ' + Folded.words(SENTENCES.matcher(ended).replaceFirst(""));
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
