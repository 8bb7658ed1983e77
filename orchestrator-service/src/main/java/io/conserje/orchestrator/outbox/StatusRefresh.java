package io.conserje.orchestrator.outbox;

import io.conserje.defaults.context.CallContext;
import io.conserje.orchestrator.conversation.Timeline;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks messaging, in batches and ever more seldom, how far accepted sends came: the timeline shows it, and a second bubble may
 * follow when the first is delivered.
 */
public class StatusRefresh {

    private static final int BATCH = 500;
    private static final Duration POLL = Duration.ofMillis(300);
    private static final Set<String> FINAL = Set.of("read", "failed");
    private static final Set<String> ARRIVED = Set.of("delivered", "read", "failed");

    /** Seconds between questions; after the last one nobody asks any more. */
    private static final String WAITS = "array[0.4, 0.6, 1, 2, 5, 10, 30, 60, 300, 1800, 7200, 43200, 86400]";

    private final JdbcClient jdbc;
    private final Channels channels;
    private final Timeline timeline;
    private final Wakeups wakeups;

    StatusRefresh(JdbcClient jdbc, Channels channels, Timeline timeline, Wakeups wakeups) {
        this.jdbc = jdbc;
        this.channels = channels;
        this.timeline = timeline;
        this.wakeups = wakeups;
    }

    /** Asks for those whose time has come. */
    public Duration pass() {
        Map<String, List<Due>> byTenant = due().stream().collect(Collectors.groupingBy(Due::tenant));
        byTenant.forEach((tenant, rows) -> CallContext.ofTenant(tenant).run(() -> refresh(rows)));
        return POLL;
    }

    private List<Due> due() {
        return jdbc.sql("""
                        update outbox o set status_asks = status_asks + 1,
                          status_at = now() + (%1$s)[status_asks + 1] * interval '1 second',
                          hold_until = case when hold_until > now() then hold_until end
                        from (select id from outbox where status_at <= now() order by status_at limit :batch
                          for update skip locked) due
                        where o.id = due.id returning o.id, o.tenant, o.status""".formatted(WAITS))
                .param("batch", BATCH)
                .query((row, number) ->
                        new Due(row.getObject("id", UUID.class), row.getString("tenant"), row.getString("status")))
                .list();
    }

    private void refresh(List<Due> rows) {
        Map<UUID, SendOutcome> outcomes =
                channels.results(rows.stream().map(Due::id).toList(), null);
        for (Due row : rows) {
            if (outcomes.get(row.id()) instanceof SendOutcome.Accepted(String externalId, String status)
                    && !status.equals(row.status())) {
                keep(row.id(), externalId, status);
            }
        }
    }

    private void keep(UUID id, String externalId, String status) {
        jdbc.sql("""
                        update outbox set status = :status, status_at = case when :final then null else status_at end,
                          hold_until = case when :arrived then null else hold_until end where id = :id""")
                .param("id", id)
                .param("status", status)
                .param("final", FINAL.contains(status))
                .param("arrived", ARRIVED.contains(status))
                .update();
        if (status.equals("failed")) {
            timeline.failed(id);
        } else {
            timeline.progress(id, externalId, status);
        }
        if (ARRIVED.contains(status)) {
            wakeups.raise(Topic.OUTBOX);
        }
    }

    private record Due(UUID id, String tenant, String status) {}
}
