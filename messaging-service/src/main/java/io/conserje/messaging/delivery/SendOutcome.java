package io.conserje.messaging.delivery;

import java.time.Duration;

/** What one try of a send came to. */
public sealed interface SendOutcome {
    /**
     * The channel took it.
     *
     * @param externalId the channel's id of the message
     */
    record Accepted(String externalId) implements SendOutcome {}

    /**
     * The channel took one message of several; the next try sends the next one.
     *
     * @param messagesTaken how many of the send it has now
     */
    record Partly(int messagesTaken) implements SendOutcome {}

    /**
     * It will never be taken as it is.
     *
     * @param reason a stable code
     */
    record Refused(String reason) implements SendOutcome {}

    /**
     * Nothing was sent; it may be tried again.
     *
     * @param after how long to wait
     * @param reason a stable code
     */
    record Later(Duration after, String reason) implements SendOutcome {}

    /**
     * Nothing was sent; it may be tried at once in another form.
     *
     * @param form of the next try
     * @param reason a stable code
     */
    record Otherwise(SendForm form, String reason) implements SendOutcome {
        /** For the reason that every such form has. */
        public Otherwise(SendForm form) {
            this(form, form.reason());
        }
    }

    /**
     * Nothing was sent, for the whole number or mailbox rests until a person has acted.
     *
     * @param after how long to wait
     * @param reason a stable code
     * @param trouble names what stops it, the same as long as it lasts
     */
    record Resting(Duration after, String reason, String trouble) implements SendOutcome {}

    /**
     * Nobody knows whether it was sent.
     *
     * @param reason a stable code
     */
    record Unknown(String reason) implements SendOutcome {}
}
