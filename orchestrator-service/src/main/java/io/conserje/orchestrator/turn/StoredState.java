package io.conserje.orchestrator.turn;

import org.jspecify.annotations.Nullable;

/**
 * The state of a dialogue, of which the engine knows nothing but the name.
 *
 * @param name for lists and metrics; from a bounded set
 * @param json the dialogue's own record as a JSON object
 * @param language of the conversation, ISO 639-1; null until it is known
 */
public record StoredState(
        String name, String json, @Nullable String language) {

    /** The name before the first turn. */
    public static final String NEW = "new";

    /** The state before the first turn. */
    public static StoredState fresh() {
        return new StoredState(NEW, "{}", null);
    }
}
