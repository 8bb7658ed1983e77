package io.conserje.messaging.contract;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a channel reports that a conversation must know.
 *
 * @param externalId made from its cause (id and kind), so that a repeat is recognised
 * @param kind {@code send_failed}; {@code send_again} where it can be sent again under the same outbox id;
 *     {@code number_changed}, {@code identity_changed}, {@code call}, {@code media_lost} …
 * @param identifiers by what the channel knew the guest
 * @param identifiersNow by what it knows the guest from then on; empty unless the event says so
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
        List<Identifier> identifiersNow,
        @Nullable UUID outboxId,
        @Nullable String reason) {

    /** The channel gave up on a send that it had accepted. */
    public static final String SEND_FAILED = "send_failed";

    /** The same, but it can be sent again under the same outbox id. */
    public static final String SEND_AGAIN = "send_again";

    /** The guest has another number, or the channel another name for them; the person is the same. */
    public static final String NUMBER_CHANGED = "number_changed";

    /** The guest's keys are new, for instance with a new phone: whoever holds it may be somebody else. */
    public static final String IDENTITY_CHANGED = "identity_changed";

    /** The guest called. */
    public static final String CALL = "call";

    /** A file that the guest sent could not be fetched in its time, and never will be. */
    public static final String MEDIA_LOST = "media_lost";

    /** Keeps the lists from being changed later; an event that an earlier version stored has no new identifiers. */
    public ChannelEvent {
        identifiers = List.copyOf(identifiers);
        identifiersNow = List.copyOf(Objects.requireNonNullElse(identifiersNow, List.of()));
    }
}
