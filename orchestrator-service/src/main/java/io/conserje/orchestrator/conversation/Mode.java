package io.conserje.orchestrator.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who has a conversation, and who may have it next. */
public enum Mode {
    /** The agent answers. */
    AGENT,
    /** Staff answer; the agent is silent. */
    STAFF,
    /** Nobody; a new message of the guest opens it again. */
    CLOSED;

    private static final Map<Mode, Set<Mode>> NEXT = Map.of(
            AGENT, Set.of(STAFF, CLOSED),
            STAFF, Set.of(STAFF, AGENT, CLOSED),
            CLOSED, Set.of(AGENT, STAFF));

    /** The name in the store and in answers. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the conversation may go over to this mode. */
    public boolean mayBecome(Mode next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    static Mode of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
