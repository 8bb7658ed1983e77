package io.conserje.messaging.circuit;

import java.time.Instant;

/**
 * A number or mailbox that sends nothing for a while.
 *
 * @param sender the number's id or the mailbox
 * @param reason the class of failure that began it
 * @param since when it began, UTC
 * @param until when the next try may be made, UTC
 */
public record Rest(String channel, String sender, String reason, Instant since, Instant until) {
    /** Names this rest, however often it was made longer. */
    public String trouble() {
        return channel + ":" + sender + ":" + reason + ":" + since.getEpochSecond();
    }

    String key() {
        return key(channel, sender);
    }

    static String key(String channel, String sender) {
        return channel + ":" + sender;
    }
}
