package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.calling.Reached;
import io.conserje.messaging.calling.Waits;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Later;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.SendOutcome.Resting;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import io.conserje.messaging.whatsapp.FailureKind;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** What a failed call means for the send: never repeat what may have gone, never give up what certainly has not. */
final class WhatsAppFailures {
    private static final Duration BRIEFLY = Duration.ofSeconds(2);
    private static final Duration AT_MOST = Duration.ofMinutes(5);
    private static final Duration UNTIL_REPAIRED = Duration.ofMinutes(1);
    private static final Duration PAIR_AT_MOST = Duration.ofHours(1);
    private static final Duration SHORTEST_REST = Duration.ofSeconds(1);

    private final Waits waits;

    WhatsAppFailures(RandomGenerator random) {
        this.waits = new Waits(random);
    }

    /** Meta answered, but not with success. */
    SendOutcome answered(GraphError error, int attempt) {
        return error.isTimeout() ? new Unknown("timeout") : meaning(error.kind(), attempt);
    }

    /** No answer came. */
    SendOutcome unanswered(Throwable failure, int attempt) {
        return Reached.maybe(failure)
                ? new Unknown("no_answer")
                : new Later(waits.growing(BRIEFLY, 2, attempt, AT_MOST), "not_connected");
    }

    /** The breaker is open: nobody was called. */
    SendOutcome notCalled(Duration openFor) {
        return new Later(waits.spread(openFor), "breaker_open");
    }

    /** The number rests until somebody has repaired its account: nobody was called. */
    SendOutcome resting(Duration wait, String reason, String trouble) {
        Duration least = wait.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : wait;
        return new Resting(waits.spread(least), reason, trouble);
    }

    /** We would have spoken too fast: nobody was called. */
    SendOutcome paced(Duration wait) {
        return new Later(waits.spread(wait), "paced");
    }

    private SendOutcome meaning(FailureKind kind, int attempt) {
        return switch (kind) {
            case THROTTLED, UNAVAILABLE -> later(waits.growing(BRIEFLY, 2, attempt, AT_MOST), kind);
            case ODD -> attempt > 1 ? new Refused(kind.reason()) : later(waits.spread(BRIEFLY), kind);
            case PAIR_THROTTLED -> later(waits.growing(Duration.ofSeconds(4), 4, attempt, PAIR_AT_MOST), kind);
            case ACCOUNT, ACCOUNT_BLOCKED -> later(waits.growing(UNTIL_REPAIRED, 2, attempt, PAIR_AT_MOST), kind);
            case WINDOW_CLOSED, COUNTRY, INVALID_REQUEST, UNREACHABLE, MEDIA, TEMPLATE, OTHER ->
                new Refused(kind.reason());
        };
    }

    private Later later(Duration after, FailureKind kind) {
        return new Later(after, kind.reason());
    }
}
