package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps a day that is told in passing away from a stay whose days are known: "the general, I'll call you tomorrow". A day without a
 * role moves the stay only where next to nothing else is said than people, nights and rooms, or the text wants a change.
 */
final class PassingDay {

    private static final WordLists LISTS = WordLists.beside(PassingDay.class);
    private static final Pattern AROUND = Pattern.compile("\\b(?:"
            + LISTS.any("around_a_day", "puts_right", "bound_not_before", "bound_before", "bound_after", "bound_around")
            + ") |, ");

    private static final Pattern BUT = Pattern.compile("\\b(?:" + LISTS.any("but") + ") ");
    private static final Pattern CLAUSE_END = Pattern.compile(", |" + BUT);
    private static final String DAYS = "#";

    /** From one day to another is told in so many words, a name in fewer. */
    private static final int BOTH_ENDS = 3;

    private static final Set<String> OF_A_GOODBYE =
            Set.of(EntityTypes.DATE, EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATETIME);

    /** What only the stay that is being booked has. */
    private static final Set<String> PARTY =
            Set.of(EntityTypes.NIGHTS, EntityTypes.ROOMS, EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS);

    private PassingDay() {}

    /** The reading without it. */
    static Reading heard(Scene scene, Reading reading) {
        if (!scene.state().stay().hasDates()) {
            return reading;
        }
        if (isOfAGoodbye(reading)) {
            return without(reading, named(reading).toList());
        }
        List<Entity> days = days(reading);
        if (days.isEmpty()) {
            return reading;
        }
        return isMeant(reading, scene.state().stay()) ? reading : without(reading, days);
    }

    /** "Till tomorrow!": a day that is told by no figure is when somebody will write again. */
    static boolean isOfAGoodbye(Reading reading) {
        return reading.wantsMost(Intents.GOODBYE) && named(reading).findAny().isPresent();
    }

    private static Stream<Entity> named(Reading reading) {
        return reading.understanding().entities().stream()
                .filter(day ->
                        OF_A_GOODBYE.contains(day.type()) && day.text().chars().noneMatch(Character::isDigit));
    }

    /** Without a role; of the stretches of days those that are called by a name, as a month is. */
    private static List<Entity> days(Reading reading) {
        return Stream.concat(
                        reading.values(EntityTypes.DATE).stream(),
                        reading.values(EntityTypes.DATE_RANGE).stream()
                                .filter(range -> range.text().chars().noneMatch(Character::isDigit)))
                .toList();
    }

    /** Days that were offered to choose from are answered with one. */
    private static boolean isMeant(Reading reading, Stay stay) {
        if (reading.wants(Intents.MODIFY_RESERVATION) || !stay.readings().isEmpty()) {
            return true;
        }
        boolean alone = isButADay(reading)
                || days(reading).stream().anyMatch(day -> isAlone(reading, day) || areBothEnds(reading, day));
        boolean answers = reading.wants(Intents.AFFIRM)
                || !reading.values(EntityTypes.PERSON_NAME).isEmpty()
                || !reading.values(EntityTypes.EMAIL).isEmpty();
        return alone || !answers && (asksForRooms(reading) || tellsTheParty(reading));
    }

    private static boolean tellsTheParty(Reading reading) {
        return PARTY.stream().anyMatch(type -> !reading.values(type).isEmpty());
    }

    private static boolean asksForRooms(Reading reading) {
        return reading.wantsAny(IntentGroups.STAY) && reading.text().contains("?");
    }

    private static boolean isAlone(Reading reading, Entity day) {
        return isAlone(Folded.words(reading.text()).replace(Folded.words(day.text()), ""));
    }

    private static boolean isAlone(String aroundADay) {
        return AROUND.matcher(aroundADay).replaceAll("").isBlank();
    }

    /** "Yes, but the 14th": the one day is all that is said behind the "but". */
    static boolean isButADay(Reading reading) {
        String said = Folded.words(reading.text());
        List<Entity> days = days(reading);
        Matcher but = BUT.matcher(said);
        return days.size() == 1
                && EntityTypes.DATE.equals(days.getFirst().type())
                && but.find()
                && but.start() > 1
                && isAlone(said.substring(but.end())
                        .replace(Folded.words(days.getFirst().text()).strip(), ""));
    }

    /** "All good, but it's Friday to Sunday": both ends in a clause of their own are those of the stay. */
    private static boolean areBothEnds(Reading reading, Entity days) {
        String said = Folded.words(days.text());
        return EntityTypes.DATE_RANGE.equals(days.type())
                && said.split(" ").length >= BOTH_ENDS
                && CLAUSE_END
                        .splitAsStream(Folded.words(reading.text()).replace(said, DAYS + ' '))
                        .filter(clause -> clause.contains(DAYS))
                        .allMatch(clause -> isAlone(clause.replace(DAYS, "").strip() + ' '));
    }

    private static Reading without(Reading reading, List<Entity> days) {
        return reading.with(reading.understanding().entities().stream()
                .filter(value -> !days.contains(value))
                .toList());
    }
}
