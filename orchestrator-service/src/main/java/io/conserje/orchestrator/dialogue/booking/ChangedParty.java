package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.party.PartyChange;
import io.conserje.orchestrator.dialogue.party.PartyChanges;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts who comes as well, or does not come after all, from the people that are known: "my mother-in-law comes too", "sin el niño". */
final class ChangedParty {

    private static final Set<String> COUNTS =
            Set.of(EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS, EntityTypes.CHILD_AGES);
    private static final Set<String> NUMBERS = Set.of(EntityTypes.NUMBER, EntityTypes.ORDINAL, EntityTypes.ROOMS);

    private ChangedParty() {}

    /** What is told of it; none where nobody is known yet, or the text says how many adults they are. */
    static Optional<PartyChange> told(Scene scene, Reading reading) {
        return scene.state().stay().adults() == null
                ? Optional.empty()
                : PartyChanges.in(reading, scene.wording().language())
                        .filter(change -> outside(change, reading, EntityTypes.ADULTS)
                                        .isEmpty()
                                && (change.more() || inAll(change, reading).isEmpty()));
    }

    /** Whether it leaves open how many they are now. */
    static boolean isOpen(Scene scene, Reading reading) {
        return told(scene, reading)
                .filter(change -> after(scene, change, reading).isEmpty())
                .isPresent();
    }

    /** The text with how many they are now. */
    static Reading heard(Scene scene, Reading reading) {
        return told(scene, reading)
                .flatMap(change -> after(scene, change, reading))
                .map(stay -> counted(without(scene, reading), stay))
                .orElse(reading);
    }

    /** Who says how many they are in all, too, tells by it how many of them are grown up: "we are three, one adult more and a child of 5". */
    private static Optional<Stay> after(Scene scene, PartyChange change, Reading reading) {
        Stay before = scene.state().stay();
        return inAll(change, reading)
                .map(sum -> change.of(before)
                        .map(stay -> stay.withParty(sum - stay.children(), stay.children(), stay.childAges()))
                        .filter(stay -> sum > stay.children()))
                .orElseGet(() -> change.of(before));
    }

    private static Optional<Integer> inAll(PartyChange change, Reading reading) {
        return outside(change, reading, EntityTypes.GUESTS)
                .map(Entity::value)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast);
    }

    private static Optional<Entity> outside(PartyChange change, Reading reading, String type) {
        return reading.values(type).stream()
                .filter(value -> !isIn(change.words(), value))
                .findFirst();
    }

    private static Reading counted(Reading others, Stay stay) {
        List<Entity> values = new ArrayList<>(others.understanding().entities());
        values.add(value(EntityTypes.ADULTS, stay.adults() == null ? 1 : stay.adults()));
        values.add(value(EntityTypes.CHILDREN, stay.children()));
        values.add(value(EntityTypes.CHILD_AGES, stay.childAges()));
        return others.with(values);
    }

    /** The text without its counts of people, and the numbers in the words that tell of them. */
    static Reading without(Scene scene, Reading reading) {
        String said = told(scene, reading).map(PartyChange::words).orElse("");
        return reading.with(reading.understanding().entities().stream()
                .filter(value ->
                        !COUNTS.contains(value.type()) && !(NUMBERS.contains(value.type()) && isIn(said, value)))
                .toList());
    }

    /** The text without its counts of people. */
    static Reading withoutPeople(Reading reading) {
        return reading.with(reading.understanding().entities().stream()
                .filter(value -> !COUNTS.contains(value.type()))
                .toList());
    }

    private static boolean isIn(String said, Entity value) {
        return said.contains(Folded.words(value.text()).strip());
    }

    /** Forgets who comes, so that it is asked anew. */
    static void forget(Scene scene) {
        Stay stay = scene.state().stay();
        scene.remember(scene.state()
                .with(stay.withParty(null, 0, List.of()))
                .with(scene.state().rooms().outdated()));
    }

    private static Entity value(String type, Object count) {
        return new Entity(type, "", 0, 0, count, List.of(), null);
    }
}
