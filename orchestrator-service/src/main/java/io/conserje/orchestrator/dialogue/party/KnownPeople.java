package io.conserje.orchestrator.dialogue.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.EachLanguage;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Hears what is told of people who are counted already: who of them sleeps in which room, which changes no number, and that no child is among them. */
public final class KnownPeople {

    private static final Set<String> COUNTS =
            Set.of(EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS, EntityTypes.CHILD_AGES);

    private static final EachLanguage<KnownWords> WORDS = new EachLanguage<>(KnownWords::new);

    private KnownPeople() {}

    /**
     * The text without counts of some of those who are known, and with no children where it names none but the grown-ups.
     *
     * @param spoken what the conversation speaks, ISO 639-1
     */
    public static Reading heard(Stay stay, Reading reading, String spoken) {
        boolean severalStays = reading.values(EntityTypes.CHECK_IN).size() > 1;
        if (stay.adults() == null || severalStays) {
            return reading;
        }
        boolean some = told(reading) > 0 && told(reading) <= stay.people();
        if (some
                && !tellsAges(stay, reading)
                && says(reading, spoken, words -> words.shareOut(reading.text(), rooms(stay, reading) > 1))) {
            boolean others = says(reading, spoken, words -> words.nameTheOthers(reading.text()));
            Reading left = without(
                    reading,
                    value -> others && EntityTypes.ROOMS.equals(value.type()) && count(value) < stay.roomCount());
            return asKnown(stay, left);
        }
        if (some && isInNeed(stay, reading, spoken)) {
            return asKnown(stay, reading);
        }
        if (stay.children() == 0 || tellsOfChildren(reading)) {
            return reading;
        }
        if (told(reading) == stay.people() && says(reading, spoken, words -> words.countAll(reading.text()))) {
            return asKnown(stay, reading);
        }
        boolean alone = reading.last(EntityTypes.ADULTS).isPresent()
                && says(reading, spoken, words -> words.nameAdultsOnly(reading.text()));
        return alone ? with(reading, EntityTypes.CHILDREN, 0) : reading;
    }

    /** What some of them need or wish says nothing of how many all are: "two of us are vegetarian". */
    private static boolean isInNeed(Stay stay, Reading reading, String spoken) {
        boolean needs = reading.has(Nuance.NEEDS) || reading.has(Nuance.BEDS) || reading.wantsAny(IntentGroups.WISH);
        return needs
                && last(reading, EntityTypes.CHILDREN) <= stay.children()
                && !tellsAges(stay, reading)
                && says(reading, spoken, words -> words.namePart(reading.text(), told(reading)));
    }

    /** With the counts that are known in place of its own. */
    private static Reading asKnown(Stay stay, Reading reading) {
        Reading others = without(reading, value -> COUNTS.contains(value.type()));
        return with(
                with(others, EntityTypes.ADULTS, stay.people() - stay.children()),
                EntityTypes.CHILDREN,
                stay.children());
    }

    private static boolean says(Reading reading, String spoken, Predicate<KnownWords> test) {
        return WORDS.of(reading.understanding().language().code(), spoken).anyMatch(test);
    }

    private static int told(Reading reading) {
        return Math.max(
                last(reading, EntityTypes.GUESTS),
                last(reading, EntityTypes.ADULTS) + last(reading, EntityTypes.CHILDREN));
    }

    private static int rooms(Stay stay, Reading reading) {
        return Math.max(stay.roomCount(), last(reading, EntityTypes.ROOMS));
    }

    private static int last(Reading reading, String type) {
        return reading.last(type).map(KnownPeople::count).orElse(0);
    }

    private static int count(Entity value) {
        return value.value() instanceof Number number ? number.intValue() : 0;
    }

    /** "The little one is 4, the others 8 and 12" shares nobody out. */
    private static boolean tellsAges(Stay stay, Reading reading) {
        return !stay.hasAges() && !reading.values(EntityTypes.CHILD_AGES).isEmpty();
    }

    private static boolean tellsOfChildren(Reading reading) {
        return !reading.values(EntityTypes.CHILDREN).isEmpty()
                || !reading.values(EntityTypes.CHILD_AGES).isEmpty();
    }

    private static Reading without(Reading reading, Predicate<Entity> left) {
        return reading.with(reading.understanding().entities().stream()
                .filter(left.negate())
                .toList());
    }

    private static Reading with(Reading reading, String type, int count) {
        return reading.with(Stream.concat(
                        reading.understanding().entities().stream(),
                        Stream.of(new Entity(type, "", 0, 0, count, List.of(), null)))
                .toList());
    }
}
