package io.conserje.orchestrator.dialogue.party;

import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.EachLanguage;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.Optional;

/** Finds who comes as well, or does not come after all, in the languages that a text may be of. */
public final class PartyChanges {

    private static final EachLanguage<PartyWords> WORDS = new EachLanguage<>(PartyWords::new);

    private PartyChanges() {}

    /**
     * The first that is told.
     *
     * @param spoken what the conversation speaks, ISO 639-1
     */
    public static Optional<PartyChange> in(Reading reading, String spoken) {
        String folded = Folded.words(reading.text());
        return WORDS.of(reading.understanding().language().code(), spoken)
                .flatMap(words -> words.in(folded).stream())
                .findFirst();
    }
}
