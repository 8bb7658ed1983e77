package io.conserje.orchestrator.intake;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.orchestrator.conversation.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reader's view of the raw deliveries. They are marked, not passed by: numbers commit out of order. */
@Component
class Deliveries {

    static final int BATCH = 100;
    static final long BATCH_BYTES = 8L * 1024 * 1024;

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest ones that are not done, as many as one reading takes, in the order of their numbers. */
    List<StoredDelivery> unread() {
        return jdbc.sql("""
                        with oldest as (
                          select id, received_at, length(body) as bytes from delivery
                          where not done and (retry_at is null or retry_at <= now()) order by id limit :batch),
                        portion as (
                          select id, received_at, row_number() over (order by id) as place,
                            sum(bytes) over (order by id) as total from oldest)
                        select d.* from portion p join delivery d on d.id = p.id and d.received_at = p.received_at
                        where p.place = 1 or p.total <= :bytes order by d.id""")
                .param("batch", BATCH)
                .param("bytes", BATCH_BYTES)
                .query((row, number) -> read(row))
                .list();
    }

    /** Marks these as done, and answers how many were not done before. */
    int done(List<Long> ids) {
        return jdbc.sql("update delivery set done = true where id = any(:ids) and not done")
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    /** Counts a failed reading of one and lets it wait; answers how often it failed. */
    int failed(long id, Duration wait) {
        return jdbc.sql("""
                        update delivery set attempts = attempts + 1, retry_at = now() + :millis * interval '1 ms'
                        where id = :id returning attempts""")
                .param("id", id)
                .param("millis", wait.toMillis())
                .query(Integer.class)
                .single();
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
