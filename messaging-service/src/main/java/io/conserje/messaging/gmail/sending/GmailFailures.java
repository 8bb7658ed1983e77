package io.conserje.messaging.gmail.sending;

import io.conserje.messaging.calling.Reached;
import io.conserje.messaging.calling.Waits;
import io.conserje.messaging.circuit.Rest;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Later;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.SendOutcome.Resting;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** What a failed call means for the mail: never repeat what may have gone, never give up what certainly has not. */
final class GmailFailures {
    private static final Duration BRIEFLY = Duration.ofSeconds(2);
    private static final Duration AT_MOST = Duration.ofMinutes(15);

    /** An error of Google's own may come after the mail was taken; by then its search finds it. */
    private static final Duration UNTIL_FOUND = Duration.ofSeconds(30);

    private static final Duration BREAKER_OPEN = Duration.ofSeconds(10);
    private static final Duration SHORTEST_REST = Duration.ofSeconds(1);

    private final Waits waits;

    GmailFailures(RandomGenerator random) {
        this.waits = new Waits(random);
    }

    /** Google answered, but not with success. */
    SendOutcome answered(GmailError error, int attempt, Instant now) {
        if (error.isTimeout()) {
            return new Unknown("timeout");
        }
        MailTrouble trouble = error.trouble();
        return switch (trouble) {
            case THROTTLED -> new Later(longer(growing(attempt), error, now), trouble.reason());
            case UNAVAILABLE -> new Later(longest(growing(attempt), UNTIL_FOUND), trouble.reason());
            case ADDRESS, GONE, INVALID_REQUEST, ACCOUNT, DAILY_LIMIT -> new Refused(trouble.reason());
        };
    }

    /** No answer came. */
    SendOutcome unanswered(Throwable failure, int attempt) {
        return Reached.maybe(failure) ? new Unknown("no_answer") : new Later(growing(attempt), "not_connected");
    }

    /** The breaker is open: nobody was called. */
    SendOutcome notCalled() {
        return new Later(waits.spread(BREAKER_OPEN), "breaker_open");
    }

    /** There is no token now: nobody was called. */
    SendOutcome noToken(int attempt) {
        return new Later(growing(attempt), "token_unavailable");
    }

    /** Whether an earlier try arrived cannot be found out now, so nothing is tried. */
    SendOutcome cannotLook(int attempt) {
        return new Later(growing(attempt), "not_shown");
    }

    /** The thread is not there any more, and the mail begins another one. */
    SendOutcome withoutThread() {
        return new Later(BRIEFLY, "thread_gone");
    }

    /** We would have sent too fast: nobody was called. */
    SendOutcome paced(Duration wait) {
        return new Later(waits.spread(wait), "paced");
    }

    /** The mailbox rests until somebody has repaired it. */
    SendOutcome resting(Rest rest, String reason, Instant now) {
        Duration wait = longest(Duration.between(now, rest.until()), SHORTEST_REST);
        return new Resting(waits.spread(wait), reason, rest.trouble());
    }

    private Duration longer(Duration wait, GmailError error, Instant now) {
        return error.retryAt()
                .map(at -> longest(wait, waits.spread(Duration.between(now, at))))
                .orElse(wait);
    }

    private Duration growing(int attempt) {
        return waits.growing(BRIEFLY, 2, attempt, AT_MOST);
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
