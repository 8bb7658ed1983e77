package io.conserje.orchestrator.intake;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.orchestrator.contract.Delivery;
import io.conserje.orchestrator.contract.IntakeProblems;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Stores what channels sent, byte for byte, a batch in one insert of one transaction. It has a pool of its own, so that nothing
 * else that goes on can take its place; whoever waits for a connection longer than the pool allows gets 503 and comes again.
 */
class RawDeliveries {

    /** Arrays come by a select each, which hides their length (ADR 048). */
    private static final String INSERT = """
            with stored as (
              insert into delivery (id, channel, app, correlation_id, traceparent, body)
              select nextval('delivery_id'), came.* from unnest((select ?::text[]), (select ?::text[]), (select ?::text[]),
                (select ?::text[]), (select ?::bytea[])) came
              returning id, received_at, length(body) as bytes)
            insert into unread_delivery (id, received_at, bytes) select id, received_at, bytes from stored""";

    private static final Duration COME_AGAIN = Duration.ofSeconds(1);

    private final DataSource pool;
    private final Wakeups wakeups;
    private final IntakeMetrics metrics;
    private final IntakeTrouble trouble;

    RawDeliveries(DataSource pool, Wakeups wakeups, IntakeMetrics metrics, IntakeTrouble trouble) {
        this.pool = pool;
        this.wakeups = wakeups;
        this.metrics = metrics;
        this.trouble = trouble;
    }

    void store(List<Delivery> deliveries) {
        try {
            insert(deliveries);
        } catch (SQLException e) {
            metrics.refused(deliveries.size());
            trouble.seenHere();
            throw new ProblemException(
                            HttpStatus.SERVICE_UNAVAILABLE, IntakeProblems.STORE_BUSY, "Nothing was stored.", e)
                    .retryAfter(COME_AGAIN);
        }
        metrics.stored(deliveries.size());
        wakeups.raise(Topic.DELIVERIES);
    }

    /** One statement on a connection that commits by itself: all of it is stored, or nothing. */
    private void insert(List<Delivery> deliveries) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setArray(1, texts(connection, deliveries, Delivery::channel));
            statement.setArray(2, texts(connection, deliveries, Delivery::app));
            statement.setArray(3, texts(connection, deliveries, Delivery::correlationId));
            statement.setArray(4, texts(connection, deliveries, Delivery::traceparent));
            statement.setArray(5, connection.createArrayOf("bytea", bodies(deliveries)));
            statement.executeUpdate();
        }
    }

    private static java.sql.Array texts(
            Connection connection, List<Delivery> deliveries, Function<Delivery, @Nullable String> text)
            throws SQLException {
        return connection.createArrayOf("text", deliveries.stream().map(text).toArray());
    }

    private static byte[][] bodies(List<Delivery> deliveries) {
        return deliveries.stream().map(Delivery::body).toArray(byte[][]::new);
    }
}
