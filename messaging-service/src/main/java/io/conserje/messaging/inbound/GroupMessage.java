package io.conserje.messaging.inbound;

import io.conserje.messaging.contract.Identifier;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said in a group, or that happened to it, in no channel's words. It is no guest's message: nobody is answered.
 *
 * @param position of its element in the body
 * @param receiver our number or mailbox that is in the group
 * @param groupId the channel's id of the group
 * @param externalId the channel's id of the message or event
 * @param at when, UTC
 * @param from by what the channel knows who said it; empty for what happened to the group
 * @param name as who said it calls themselves
 * @param type of the message, or what happened
 * @param text words or caption
 */
public record GroupMessage(
        int position,
        String tenant,
        String channel,
        String receiver,
        String groupId,
        String externalId,
        Instant at,
        List<Identifier> from,
        @Nullable String name,
        String type,
        @Nullable String text) {
    /** Keeps the list from being changed later. */
    public GroupMessage {
        from = List.copyOf(from);
    }
}
