package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hears which room is wanted before any was shown: "la general", "the cheapest one", said while days or people are asked for. */
@Component
public class RoomAhead {

    private final RoomTypeNames types;

    RoomAhead(RoomTypeNames types) {
        this.types = types;
    }

    /** Whether a clause says next to nothing else, or speaks of a single one of those that the hotel has. */
    public boolean isNamed(Scene scene, Reading reading) {
        List<String> clauses = Clauses.stated(reading.text());
        return clauses.stream().anyMatch(clause -> RoomPriced.isExtremeAlone(clause) || RoomNamed.isTypeAlone(clause))
                || types.all(scene.wording().language()).values().stream()
                                .filter(name -> clauses.stream().anyMatch(clause -> RoomNamed.isSpokenOf(name, clause)))
                                .count()
                        == 1;
    }
}
