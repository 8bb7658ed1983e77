package io.conserje.orchestrator.intake;

import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.orchestrator.contract.IntakeProblems;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.http.HttpStatus;

/**
 * Stores what a channel sent, byte for byte, in one insert of one transaction. It has a pool of its own, so that nothing else that
 * goes on can take its place; whoever waits for a connection longer than the pool allows gets 503 and comes again.
 */
class RawDeliveries {

    private static final String INSERT =
            "insert into delivery (channel, app, correlation_id, traceparent, body) values (?, ?, ?, ?, ?)";
    private static final Duration COME_AGAIN = Duration.ofSeconds(1);

    private final DataSource pool;
    private final Correlation correlation;
    private final Wakeups wakeups;
    private final IntakeMetrics metrics;
    private final IntakeTrouble trouble;

    RawDeliveries(
            DataSource pool, Correlation correlation, Wakeups wakeups, IntakeMetrics metrics, IntakeTrouble trouble) {
        this.pool = pool;
        this.correlation = correlation;
        this.wakeups = wakeups;
        this.metrics = metrics;
        this.trouble = trouble;
    }

    void store(String channel, String app, byte[] body) {
        try {
            insert(channel, app, body);
        } catch (SQLException e) {
            metrics.refused();
            trouble.seenHere();
            throw new ProblemException(
                            HttpStatus.SERVICE_UNAVAILABLE, IntakeProblems.STORE_BUSY, "Nothing was stored.", e)
                    .retryAfter(COME_AGAIN);
        }
        metrics.stored();
        wakeups.raise(Topic.DELIVERIES);
    }

    private void insert(String channel, String app, byte[] body) throws SQLException {
        CorrelationContext context = correlation.capture();
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, channel);
            statement.setString(2, app);
            statement.setString(3, context.correlationId());
            statement.setString(4, context.traceparent());
            statement.setBytes(5, body);
            statement.executeUpdate();
        }
    }
}
