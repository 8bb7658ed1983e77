package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hears that two people want a room each, who say no number: "my boss and I, separate rooms". Of more people nobody knows yet how they share. */
final class SeparateRooms {

    private static final int TWO = 2;

    private static final Pattern SEPARATE =
            Pattern.compile("\\b(?:" + WordLists.beside(SeparateRooms.class).any("separate") + ")\\b");

    private SeparateRooms() {}

    /** The text with the number of rooms that it tells; as it is where it tells none. */
    static Reading heard(Scene scene, Reading reading) {
        boolean told = reading.values(EntityTypes.ROOMS).stream()
                .anyMatch(rooms -> rooms.value() instanceof Integer count && count > 1);
        return !told
                        && people(scene, reading) == TWO
                        && SEPARATE.matcher(Folded.words(reading.text())).find()
                ? reading.with(Stream.concat(
                                reading.understanding().entities().stream(),
                                Stream.of(new Entity(EntityTypes.ROOMS, "", 0, 0, TWO, List.of(), null)))
                        .toList())
                : reading;
    }

    /** Grown-ups without children: nobody gives a child a room of its own. */
    private static int people(Scene scene, Reading reading) {
        var stay = new Slots(reading, scene.turn().now().toLocalDate())
                .fill(scene.state().stay());
        return stay.children() > 0 || stay.adults() == null ? 0 : stay.adults();
    }
}
