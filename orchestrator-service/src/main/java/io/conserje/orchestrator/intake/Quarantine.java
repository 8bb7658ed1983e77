package io.conserje.orchestrator.intake;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.orchestrator.conversation.Times;
import io.conserje.orchestrator.staff.Listing;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What could not be read, with its bytes: nothing is dropped in silence. */
@Component
class Quarantine {

    private static final Listing<Entry> LIST = new Listing<>(
            "id, delivery_id, position, channel, app, reason, length(body) as bytes, received_at, created_at",
            "from quarantine where tenant = :tenant",
            "id desc",
            (row, number) -> new Entry(
                    row.getLong("id"),
                    row.getLong("delivery_id"),
                    row.getInt("position"),
                    row.getString("channel"),
                    row.getString("app"),
                    row.getString("reason"),
                    row.getInt("bytes"),
                    Times.get(row, "received_at"),
                    Times.get(row, "created_at")));

    private final JdbcClient jdbc;
    private final IntakeMetrics metrics;

    Quarantine(JdbcClient jdbc, IntakeMetrics metrics) {
        this.jdbc = jdbc;
        this.metrics = metrics;
    }

    /** Sets one element of a delivery aside; again changes nothing. */
    void add(String tenant, StoredDelivery delivery, int position, String reason) {
        int added = jdbc.sql("""
                        insert into quarantine (tenant, delivery_id, position, channel, app, reason, body, received_at)
                        values (:tenant, :delivery, :position, :channel, :app, :reason, :body, :receivedAt) on conflict do nothing""")
                .param("tenant", tenant)
                .param("delivery", delivery.id())
                .param("position", position)
                .param("channel", delivery.raw().channel())
                .param("app", delivery.raw().app())
                .param("reason", reason)
                .param("body", delivery.raw().body())
                .param("receivedAt", Times.param(delivery.raw().receivedAt()))
                .update();
        if (added == 1) {
            metrics.quarantined(reason);
        }
    }

    /**
     * Has the whole delivery of an entry read again, as of the moment when it arrived: what was read before is known by its id, what
     * still cannot be read comes back. False when there is no such entry. Called inside the caller's transaction.
     */
    boolean replay(String tenant, long id) {
        return jdbc.sql("""
                        with gone as (
                          delete from quarantine where tenant = :tenant and delivery_id = (
                            select delivery_id from quarantine where tenant = :tenant and id = :id)
                          returning channel, app, body, received_at),
                        again as (
                          insert into delivery (id, channel, app, correlation_id, body, received_at)
                          select nextval('delivery_id'), channel, app, :correlation, body, received_at from gone limit 1
                          returning id, received_at, length(body) as bytes)
                        insert into unread_delivery (id, received_at, bytes) select id, received_at, bytes from again""")
                        .param("tenant", tenant)
                        .param("id", id)
                        .param("correlation", "quarantine-" + id)
                        .update()
                == 1;
    }

    /** Forgets one entry; false when there is none. Called inside the caller's transaction. */
    boolean discard(String tenant, long id) {
        return jdbc.sql("delete from quarantine where tenant = :tenant and id = :id")
                        .param("tenant", tenant)
                        .param("id", id)
                        .update()
                == 1;
    }

    PageOf<Entry> list(String tenant, PageQuery page) {
        return LIST.page(jdbc, Map.of("tenant", tenant), page);
    }

    /**
     * One element in quarantine; its bytes are not shown in lists.
     *
     * @param position its place in the body; -1 when the whole body is meant
     * @param bytes the size of the body
     */
    record Entry(
            long id,
            long deliveryId,
            int position,
            String channel,
            String app,
            String reason,
            int bytes,
            Instant receivedAt,
            Instant createdAt) {}
}
