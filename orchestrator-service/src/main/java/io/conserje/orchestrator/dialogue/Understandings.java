package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.Understanding;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Understands what guests write. */
public interface Understandings {

    /**
     * Understands one text; what cannot be understood has no intent of ours. Throws what the transport throws when the
     * neighbour is away, and the turn is repeated.
     *
     * @param now wall-clock time at the hotel
     * @param timeZone IANA name
     * @param region ISO 3166
     * @param language the conversation's so far
     * @param expecting types of values that were just asked for
     */
    Understanding understand(
            String text,
            LocalDateTime now,
            String timeZone,
            String region,
            @Nullable String language,
            List<String> expecting);
}
