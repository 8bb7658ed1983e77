package io.conserje.messaging.delivery;

import io.conserje.messaging.contract.Account;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.delivery.otherway.Route;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to try a send.
 *
 * @param tenant who speaks
 * @param other the way it can go if its own channel takes it in no form; null where there is none
 * @param at real time, UTC
 */
record Intention(
        String tenant, SendRequest request, @Nullable Route other, Instant at) {
    UUID outboxId() {
        return request.outboxId();
    }

    Account account() {
        return Objects.requireNonNullElse(request.account(), Account.NONE);
    }
}
