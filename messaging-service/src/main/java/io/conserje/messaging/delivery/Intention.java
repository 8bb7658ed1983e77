package io.conserje.messaging.delivery;

import io.conserje.messaging.contract.Account;
import io.conserje.messaging.contract.SendRequest;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody wants to try a send.
 *
 * @param tenant who speaks
 * @param at real time, UTC
 */
record Intention(String tenant, SendRequest request, Instant at) {
    UUID outboxId() {
        return request.outboxId();
    }

    Account account() {
        return Objects.requireNonNullElse(request.account(), Account.NONE);
    }
}
