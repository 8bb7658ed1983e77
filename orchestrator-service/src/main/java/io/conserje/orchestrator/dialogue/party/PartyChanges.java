package io.conserje.orchestrator.dialogue.party;

import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.reply.Phrases;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who comes as well, or does not come after all, in the languages that a text may be of. */
public final class PartyChanges {

    private static final Map<String, PartyWords> WORDS =
            Phrases.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), PartyWords::new));

    private PartyChanges() {}

    /**
     * The first that is told.
     *
     * @param spoken what the conversation speaks, ISO 639-1
     */
    public static Optional<PartyChange> in(Reading reading, String spoken) {
        String folded = Folded.words(reading.text());
        return Stream.of(reading.understanding().language().code(), spoken)
                .distinct()
                .map(WORDS::get)
                .filter(Objects::nonNull)
                .flatMap(words -> words.in(folded).stream())
                .findFirst();
    }
}
