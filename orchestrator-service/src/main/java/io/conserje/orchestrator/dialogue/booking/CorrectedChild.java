package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.rooms.Ages;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hears the age of a child that is put right while something else is asked, "no, sorry, she is 5". */
final class CorrectedChild {

    private CorrectedChild() {}

    /** What such a text says, with that; any other as it is. */
    static Reading heard(Scene scene, Reading reading) {
        if (scene.state().stay().children() == 0
                || !reading.values(EntityTypes.CHILD_AGES).isEmpty()) {
            return reading;
        }
        Optional<Entity> age = Ages.in(reading);
        return age.map(number -> reading.with(Stream.concat(
                                reading.understanding().entities().stream().filter(value -> !value.equals(number)),
                                Stream.of(new Entity(
                                        EntityTypes.CHILD_AGES,
                                        number.text(),
                                        number.start(),
                                        number.end(),
                                        Stream.ofNullable(number.value()).toList(),
                                        List.of(),
                                        null)))
                        .toList()))
                .orElse(reading);
    }
}
