package io.conserje.orchestrator.conversation;

import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Where a conversation's dialogue stands.
 *
 * @param name of the dialogue's state
 * @param json the dialogue's state
 * @param language of the conversation, ISO 639-1; null until it is known
 * @param at since when, business time, UTC
 */
public record Stand(String name, String json, @Nullable String language, Instant at) {

    /** How an update of {@code conversation} keeps it, with the parameters of {@link #in}. */
    static final String KEPT =
            "state_name = :stateName, state_json = cast(:stateJson as jsonb), language = :language, state_at = :stateAt";

    /** The statement with its parameters. */
    public StatementSpec in(StatementSpec statement) {
        return statement
                .param("stateName", name)
                .param("stateJson", json)
                .param("language", language, Types.VARCHAR)
                .param("stateAt", Times.param(at));
    }
}
