package io.conserje.messaging.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a send.
 *
 * @param externalId the channel's id, once accepted
 * @param status how far it came, once accepted; never goes back
 * @param reason a stable code when refused or postponed
 * @param notBefore when to try again, UTC, if the outcome is {@link Outcome#LATER}
 * @param trouble names what stops the whole number or mailbox, while something does; a person has to act
 */
public record SendResult(
        UUID outboxId,
        Outcome outcome,
        @Nullable String externalId,
        @Nullable Status status,
        @Nullable String reason,
        @Nullable Instant notBefore,
        @Nullable String trouble) {

    /** Nothing stops the number or mailbox. */
    public SendResult(
            UUID outboxId,
            Outcome outcome,
            @Nullable String externalId,
            @Nullable Status status,
            @Nullable String reason,
            @Nullable Instant notBefore) {
        this(outboxId, outcome, externalId, status, reason, notBefore, null);
    }

    /** Ends the reasons of those that come at once in another form: {@code template_instead}, {@code document_instead} … */
    public static final String INSTEAD = "_instead";

    /**
     * Ends the reasons of those that come at once, and from then on, as a mail from the tenant's mailbox (channel {@code gmail}):
     * {@code unreachable_mail_instead}, {@code window_closed_mail_instead} …
     */
    public static final String MAIL_INSTEAD = "_mail_instead";

    /** What the caller has to do. */
    public enum Outcome {
        /** The channel took it; done. */
        @JsonProperty("accepted")
        ACCEPTED,
        /** It will never be taken as it is; say why and tell somebody. */
        @JsonProperty("refused")
        REFUSED,
        /** Nothing was sent; try again at {@code notBefore}. */
        @JsonProperty("later")
        LATER,
        /** Nobody knows yet; ask again, never send again. */
        @JsonProperty("unknown")
        UNKNOWN
    }

    /** How far an accepted send came. */
    public enum Status {
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("sent")
        SENT,
        @JsonProperty("delivered")
        DELIVERED,
        @JsonProperty("read")
        READ,
        @JsonProperty("failed")
        FAILED
    }
}
