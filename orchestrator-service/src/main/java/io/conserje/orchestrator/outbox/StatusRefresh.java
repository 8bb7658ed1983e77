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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    private static final String KEEP = """
            with told as (
              select id::uuid, external_id, status
              from unnest(:ids::text[], :externalIds::text[], :statuses::text[]) as t (id, external_id, status)),
            locked as (
              select o.id from outbox o join told t on t.id = o.id where o.state = 'accepted' order by o.id
              for no key update of o),
            news as (
              update outbox o set status = t.status,
                status_at = case when t.status = any(:final::text[]) then null else o.status_at end,
                hold_until = case when t.status = any(:arrived::text[]) then null else o.hold_until end
              from locked l join told t on t.id = l.id where o.id = l.id returning o.id, t.external_id, t.status)
            """;

    private final JdbcClient jdbc;
    private final Channels channels;
    private final Wakeups wakeups;

    StatusRefresh(JdbcClient jdbc, Channels channels, Wakeups wakeups) {
        this.jdbc = jdbc;
        this.channels = channels;
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
        List<News> news = rows.stream()
                .flatMap(row -> News.of(row, outcomes.get(row.id())))
                .toList();
        if (!news.isEmpty()) {
            keep(news);
        }
        if (news.stream().anyMatch(one -> ARRIVED.contains(one.status()))) {
            wakeups.raise(Topic.OUTBOX);
        }
    }

    /** All in one statement, locked in the order of their ids; one that was opened again since it was asked about is left alone. */
    private void keep(List<News> news) {
        jdbc.sql(KEEP + Timeline.PROGRESS)
                .param("ids", column(news, one -> one.id().toString()))
                .param("externalIds", column(news, News::externalId))
                .param("statuses", column(news, News::status))
                .param("final", FINAL.toArray(String[]::new))
                .param("arrived", ARRIVED.toArray(String[]::new))
                .update();
    }

    private static String[] column(List<News> news, Function<News, String> part) {
        return news.stream().map(part).toArray(String[]::new);
    }

    private record Due(UUID id, String tenant, String status) {}

    /** A send that came further. */
    private record News(UUID id, String externalId, String status) {

        static Stream<News> of(Due due, @Nullable SendOutcome outcome) {
            return outcome instanceof SendOutcome.Accepted(String externalId, String status)
                            && !status.equals(due.status())
                    ? Stream.of(new News(due.id(), externalId, status))
                    : Stream.empty();
        }
    }
}
