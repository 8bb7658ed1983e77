package io.conserje.messaging.whatsapp.circuit;

import java.time.Instant;

/**
 * A number that sends nothing for a while.
 *
 * @param sender the number's id
 * @param reason the class of failure that began it
 * @param since when it began, UTC
 * @param until when the next try may be made, UTC
 */
public record Rest(String sender, String reason, Instant since, Instant until) {
    /** Names this rest, however often it was made longer. */
    public String trouble() {
        return "whatsapp:" + sender + ":" + reason + ":" + since.getEpochSecond();
    }
}
