package io.conserje.orchestrator.intake;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.ReadRequest;
import io.conserje.orchestrator.conversation.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The reader's view of the raw deliveries. Each has a mark for as long as nobody has read it; they are not passed by, since numbers commit
 * out of order. No mark touches a body.
 */
@Component
class Deliveries {

    static final int BATCH = ReadRequest.MOST;
    static final long BATCH_BYTES = 8L * 1024 * 1024;

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest ones that are not done, as many as one reading takes, in the order of their numbers. */
    List<StoredDelivery> unread() {
        return jdbc.sql("""
                        with portion as materialized (
                          select id, received_at from (
                            select id, received_at, row_number() over by_age as place, sum(bytes) over by_age as total from (
                              select id, received_at, bytes from unread_delivery
                              where retry_at is null or retry_at <= now() order by id limit :batch) oldest
                            window by_age as (order by id)) counted
                          where place = 1 or total <= :bytes)
                        select id, received_at, channel, app, correlation_id, traceparent, body from delivery
                        where id = any(array(select id from portion))
                          and received_at between (select min(received_at) from portion) and (select max(received_at) from portion)
                        order by id""")
                .param("batch", BATCH)
                .param("bytes", BATCH_BYTES)
                .query((row, number) -> read(row))
                .list();
    }

    /** Takes the marks of these away, and answers how many still had one. */
    int done(List<Long> ids) {
        return jdbc.sql("delete from unread_delivery where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    /** Counts a failed reading of one and lets it wait; answers how often it failed, 0 where another reader was done with it. */
    int failed(long id, Duration wait) {
        return jdbc.sql("""
                        update unread_delivery set attempts = attempts + 1, retry_at = now() + :millis * interval '1 ms'
                        where id = :id returning attempts""")
                .param("id", id)
                .param("millis", wait.toMillis())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static StoredDelivery read(ResultSet row) throws SQLException {
        var raw = new RawDelivery(
                row.getLong("id"),
                row.getString("channel"),
                row.getString("app"),
                Times.get(row, "received_at"),
                row.getBytes("body"));
        return new StoredDelivery(
                raw, new CorrelationContext(row.getString("correlation_id"), row.getString("traceparent")));
    }
}
