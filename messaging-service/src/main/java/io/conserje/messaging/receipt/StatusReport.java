package io.conserje.messaging.receipt;

import io.conserje.messaging.contract.Identifier;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One report of a channel on one message of ours.
 *
 * @param position its place in the body
 * @param sender the number's id or mailbox that spoke
 * @param externalId the channel's id of our message
 * @param at when it happened, UTC
 * @param outboxId the send it is about, where the channel hands it back
 * @param recipient by what the channel knows the guest; may be empty
 * @param failure a stable code, only when it failed
 * @param message which of the send's messages it is
 */
public record StatusReport(
        int position,
        String tenant,
        String channel,
        String sender,
        String externalId,
        Status status,
        Instant at,
        @Nullable UUID outboxId,
        List<Identifier> recipient,
        @Nullable String failure,
        @Nullable Price price,
        OfSeveral message) {
    /** The message it is about. */
    public Key key() {
        return new Key(channel, sender, externalId);
    }

    /**
     * Which of the messages of one send this is; most sends have one.
     *
     * @param number from 1
     * @param count how many the send has
     */
    public record OfSeveral(int number, int count) {
        /** The only one. */
        public static final OfSeveral ONLY = new OfSeveral(1, 1);

        /** Whether the send is complete with it. */
        public boolean isLast() {
            return number >= count;
        }
    }

    /** Names one message of ours; sorts, so that batches lock rows in one order. */
    public record Key(String channel, String sender, String externalId) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byChannel = channel.compareTo(other.channel);
            int bySender = byChannel != 0 ? byChannel : sender.compareTo(other.sender);
            return bySender != 0 ? bySender : externalId.compareTo(other.externalId);
        }
    }
}
