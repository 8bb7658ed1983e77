package io.conserje.orchestrator.dialogue.moving;

import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.EachLanguage;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.Optional;

/** Finds by how much a stay is moved, in the languages that a text may be of. */
public final class StayMoves {

    private static final EachLanguage<MoveWords> WORDS = new EachLanguage<>(MoveWords::new);

    private StayMoves() {}

    /**
     * The first that is told.
     *
     * @param spoken what the conversation speaks, ISO 639-1
     */
    public static Optional<StayMove> in(Reading reading, String spoken) {
        String folded = Folded.words(reading.text());
        return WORDS.of(reading.understanding().language().code(), spoken)
                .flatMap(words -> words.in(folded).stream())
                .findFirst();
    }

    /** Whether a length in the text says by how much something is later or earlier, whatever it is. */
    public static boolean isShift(Reading reading, String length, String spoken) {
        String folded = Folded.words(reading.text());
        String said = Folded.words(length).strip();
        return WORDS.of(reading.understanding().language().code(), spoken)
                .anyMatch(words -> words.isShift(folded, said));
    }
}
