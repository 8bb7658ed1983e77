package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Later;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.SendOutcome.Resting;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import io.conserje.messaging.whatsapp.FailureKind;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

/** What a failed call means for the send: never repeat what may have gone, never give up what certainly has not. */
final class WhatsAppFailures {
    private static final Duration BRIEFLY = Duration.ofSeconds(2);
    private static final Duration AT_MOST = Duration.ofMinutes(5);
    private static final Duration UNTIL_REPAIRED = Duration.ofMinutes(1);
    private static final Duration PAIR_AT_MOST = Duration.ofHours(1);
    private static final Duration SHORTEST_REST = Duration.ofSeconds(1);
    private static final int HIGHEST_POWER = 20;

    /** With one of these as the cause no byte of the message left this machine. */
    private static final List<Class<? extends Throwable>> BEFORE_SENDING = List.of(
            ConnectException.class,
            HttpConnectTimeoutException.class,
            NoRouteToHostException.class,
            UnknownHostException.class,
            UnresolvedAddressException.class,
            SSLHandshakeException.class,
            ConnectTimeoutException.class,
            ConnectionRequestTimeoutException.class);

    private final RandomGenerator random;

    WhatsAppFailures(RandomGenerator random) {
        this.random = random;
    }

    /** Meta answered, but not with success. */
    SendOutcome answered(GraphError error, int attempt) {
        return error.isTimeout() ? new Unknown("timeout") : meaning(error.kind(), attempt);
    }

    /** No answer came. */
    SendOutcome unanswered(Throwable failure, int attempt) {
        return wasSent(failure)
                ? new Unknown("no_answer")
                : new Later(jittered(exponential(BRIEFLY, 2, attempt, AT_MOST)), "not_connected");
    }

    /** The breaker is open: nobody was called. */
    SendOutcome notCalled(Duration openFor) {
        return new Later(jittered(openFor), "breaker_open");
    }

    /** The number rests until somebody has repaired its account: nobody was called. */
    SendOutcome resting(Duration wait, String reason, String trouble) {
        Duration least = wait.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : wait;
        return new Resting(jittered(least), reason, trouble);
    }

    /** We would have spoken too fast: nobody was called. */
    SendOutcome paced(Duration wait) {
        return new Later(jittered(wait), "paced");
    }

    private SendOutcome meaning(FailureKind kind, int attempt) {
        return switch (kind) {
            case THROTTLED, UNAVAILABLE -> later(exponential(BRIEFLY, 2, attempt, AT_MOST), kind);
            case ODD -> attempt > 1 ? new Refused(kind.reason()) : later(BRIEFLY, kind);
            case PAIR_THROTTLED -> later(exponential(Duration.ofSeconds(4), 4, attempt, PAIR_AT_MOST), kind);
            case ACCOUNT, ACCOUNT_BLOCKED -> later(exponential(UNTIL_REPAIRED, 2, attempt, PAIR_AT_MOST), kind);
            case WINDOW_CLOSED, COUNTRY, INVALID_REQUEST, UNREACHABLE, MEDIA, TEMPLATE, OTHER ->
                new Refused(kind.reason());
        };
    }

    private Later later(Duration after, FailureKind kind) {
        return new Later(jittered(after), kind.reason());
    }

    private static boolean wasSent(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .noneMatch(cause -> BEFORE_SENDING.stream().anyMatch(kind -> kind.isInstance(cause)));
    }

    /** The first wait times the base to the number of tries before this one. */
    private static Duration exponential(Duration first, int base, int attempt, Duration most) {
        double seconds = first.toSeconds() * Math.pow(base, Math.min(attempt - 1, HIGHEST_POWER));
        return seconds >= most.toSeconds() ? most : Duration.ofSeconds((long) seconds);
    }

    /** Up to a fifth more, never less, so that many do not come back at once. */
    private Duration jittered(Duration wait) {
        return wait.plusMillis(random.nextLong(wait.toMillis() / 5 + 1));
    }
}
