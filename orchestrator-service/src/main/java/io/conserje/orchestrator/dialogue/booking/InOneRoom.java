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

/** Hears that one room is enough where more were wanted, said without the word: "no, all in one". */
final class InOneRoom {

    private static final WordLists LISTS = WordLists.beside(InOneRoom.class);
    private static final String AROUND =
            "(?:(?:" + LISTS.any("around_a_day", "around_in_one", "plain_yes", "yes_around") + "|,) )*";
    private static final Pattern ONE = Pattern.compile(AROUND + "(?:" + LISTS.any("in_one") + ") " + AROUND);

    private InOneRoom() {}

    /** The text with the number of rooms that it tells; as it is where it tells none. */
    static Reading heard(Scene scene, Reading reading) {
        return scene.state().stay().roomCount() > 1
                        && reading.values(EntityTypes.ROOMS).isEmpty()
                        && ONE.matcher(Folded.words(reading.text())).matches()
                ? reading.with(Stream.concat(
                                reading.understanding().entities().stream(),
                                Stream.of(new Entity(EntityTypes.ROOMS, reading.text(), 0, 0, 1, List.of(), null)))
                        .toList())
                : reading;
    }
}
