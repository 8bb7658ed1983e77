package io.conserje.orchestrator.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends through messaging, at most once for each outbox id. Both calls work for the tenant of the call context. */
public interface Channels {

    /** Sends, or answers what is known of an earlier try with the same id. */
    SendOutcome send(OutboxRow row);

    /**
     * What is known of these sends, one answer for each of them.
     *
     * @param intakeWorkingSince since when the way of webhooks works, UTC; null while it does not
     */
    Map<UUID, SendOutcome> results(List<UUID> outboxIds, @Nullable Instant intakeWorkingSince);
}
