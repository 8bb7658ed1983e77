package io.conserje.orchestrator.dialogue.moving;

import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.reply.Phrases;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds by how much a stay is moved, in the languages that a text may be of. */
public final class StayMoves {

    private static final Map<String, MoveWords> WORDS =
            Phrases.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), MoveWords::new));

    private StayMoves() {}

    /**
     * The first that is told.
     *
     * @param spoken what the conversation speaks, ISO 639-1
     */
    public static Optional<StayMove> in(Reading reading, String spoken) {
        String folded = Folded.words(reading.text());
        return Stream.of(reading.understanding().language().code(), spoken)
                .distinct()
                .map(WORDS::get)
                .filter(Objects::nonNull)
                .flatMap(words -> words.in(folded).stream())
                .findFirst();
    }
}
