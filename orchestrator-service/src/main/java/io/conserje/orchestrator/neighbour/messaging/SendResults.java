package io.conserje.orchestrator.neighbour.messaging;

import io.conserje.messaging.contract.SendResult;
import io.conserje.orchestrator.outbox.SendOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says messaging's answers in the outbox's words. */
final class SendResults {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final InstantSource clock;

    /** @param clock real time, by which messaging says when to try again */
    SendResults(InstantSource clock) {
        this.clock = clock;
    }

    SendOutcome translate(SendResult result) {
        return switch (result.outcome()) {
            case ACCEPTED -> new SendOutcome.Accepted(orElse(result.externalId(), ""), status(result.status()));
            case REFUSED -> new SendOutcome.Refused(orElse(result.reason(), "refused"));
            case LATER -> later(result, wait(result.notBefore()), orElse(result.reason(), "later"));
            case UNKNOWN -> new SendOutcome.Unknown();
        };
    }

    private static SendOutcome later(SendResult result, Duration wait, String reason) {
        String trouble = result.trouble();
        return trouble == null ? new SendOutcome.Later(wait, reason) : new SendOutcome.Resting(wait, reason, trouble);
    }

    private Duration wait(@Nullable Instant notBefore) {
        Duration wait = notBefore == null ? Duration.ZERO : Duration.between(clock.instant(), notBefore);
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static String status(SendResult.@Nullable Status status) {
        return status == null ? "accepted" : status.name().toLowerCase(Locale.ROOT);
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null ? other : value;
    }
}
