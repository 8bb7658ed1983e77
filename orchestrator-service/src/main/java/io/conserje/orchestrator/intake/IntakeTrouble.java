package io.conserje.orchestrator.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows when the way of webhooks was last in trouble, on any instance: a body that was not stored, a backlog of unread ones, a
 * message that came twice, a gateway that refused something or is not heard of. Silence of a channel means something only since then.
 */
@Component
public class IntakeTrouble {

    private static final Duration BACKLOG = Duration.ofSeconds(3);

    /** Three beats of a gateway. */
    private static final Duration UNHEARD = Duration.ofSeconds(6);

    private final JdbcClient jdbc;
    private final AtomicBoolean seen = new AtomicBoolean(true);

    public IntakeTrouble(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers trouble of this instance until the next {@link #record}; does not need the database. */
    void seenHere() {
        seen.set(true);
    }

    /** Writes down what was seen here, and a backlog if there is one; starting counts as trouble. */
    Duration record() {
        boolean here = seen.getAndSet(false);
        jdbc.sql("""
                        update intake_trouble set seen_at = now() where :here or exists (
                          select 1 from unread_delivery where received_at < now() - :backlog * interval '1 ms')
                          or gateway_heard_at < now() - :unheard * interval '1 ms'""")
                .param("here", here)
                .param("backlog", BACKLOG.toMillis())
                .param("unheard", UNHEARD.toMillis())
                .update();
        return Duration.ofSeconds(1);
    }

    /** A gateway is there; whether webhooks were refused at its door. */
    void heard(boolean refused) {
        jdbc.sql("""
                        update intake_trouble
                        set gateway_heard_at = now(), seen_at = case when :refused then now() else seen_at end""").param("refused", refused).update();
    }

    /** Since when every body was stored and read in time, real time, UTC; empty while it is not. */
    public Optional<Instant> workingSince() {
        return jdbc.sql("select seen_at from intake_trouble where seen_at < now() - interval '3 seconds'")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
