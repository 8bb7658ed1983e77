package io.conserje.messaging.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a channel reports that a conversation must know.
 *
 * @param externalId made from its cause (id and kind), so that a repeat is recognised
 * @param kind {@code send_failed}; {@code send_again} where it can be sent again under the same outbox id; {@code number_changed} …
 * @param outboxId the send it is about
 * @param reason a stable code, never free text of a guest
 */
public record ChannelEvent(
        int position,
        String tenant,
        String channel,
        String receiver,
        String externalId,
        Instant at,
        String kind,
        List<Identifier> identifiers,
        @Nullable UUID outboxId,
        @Nullable String reason) {}
