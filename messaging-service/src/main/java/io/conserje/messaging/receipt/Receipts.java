package io.conserje.messaging.receipt;

import io.conserje.messaging.receipt.StatusReport.Key;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The highest status of each message of ours; one statement a batch, whatever its size, order or repetition. */
@Component
public class Receipts {
    /**
     * Arrays come by a select each, which hides their length (ADR 048). A send that is opened again in this very moment shows in the
     * row of its receipt, which is read once nobody else writes it.
     */
    private static final String RECORD = """
            with came as (
                select * from unnest((select :channels), (select :senders), (select :ids), (select :outboxIds),
                                     (select :ranks), (select :failures), (select :times))
                           as k (channel, sender, external_id, outbox_id, rank, failure, reported_at)),
            kept as (
                insert into receipt (channel, sender, external_id, outbox_id, rank, failure, reported_at)
                select * from came
                on conflict (channel, sender, external_id) do update
                   set outbox_id = coalesce(receipt.outbox_id, excluded.outbox_id),
                       rank = greatest(receipt.rank, excluded.rank),
                       failure = coalesce(receipt.failure, excluded.failure),
                       reported_at = greatest(receipt.reported_at, excluded.reported_at)
                 where receipt.rank < excluded.rank
                    or (receipt.outbox_id is null and excluded.outbox_id is not null)
                returning outbox_id, reopened)
            select s.outbox_id from came join send s using (outbox_id) where s.state in ('sending', 'unknown', 'later')
             union
            select outbox_id from kept where reopened and outbox_id is not null
            """;

    private static final String FAILED = """
            select r.channel, r.sender, r.external_id, coalesce(r.outbox_id, s.outbox_id) as outbox_id, r.reopened,
                   exists (select from send a where a.outbox_id = r.outbox_id and a.form = 'as_mail') as by_mail
              from unnest(:channels, :senders, :ids) as k (channel, sender, external_id)
              join receipt r using (channel, sender, external_id)
              left join send s
                on s.external_id = r.external_id and s.channel = r.channel and s.sender = r.sender
             where r.rank = :failed
            """;

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps the reports; each message ends with the highest status ever reported for it. Answers which sends among those that they name
     * are not known to be accepted, or were opened again.
     */
    public Set<UUID> record(Collection<StatusReport> reports) {
        if (reports.isEmpty()) {
            return Set.of();
        }
        Map<Key, StatusReport> highest = new TreeMap<>();
        reports.forEach(report -> highest.merge(report.key(), report, Receipts::higher));
        Collection<StatusReport> rows = highest.values();
        return jdbc.sql(RECORD)
                .param("channels", Arrays.texts(rows, StatusReport::channel))
                .param("senders", Arrays.texts(rows, StatusReport::sender))
                .param("ids", Arrays.texts(rows, StatusReport::externalId))
                .param("outboxIds", Arrays.of("uuid", rows, StatusReport::outboxId))
                .param("ranks", Arrays.of("int4", rows, row -> row.status().rank()))
                .param("failures", Arrays.texts(rows, StatusReport::failure))
                .param("times", Arrays.of("timestamptz", rows, row -> row.at().toString()))
                .query(Receipts::outboxId)
                .set();
    }

    /** Those of the messages whose last word is that they failed, with their outbox id where it is known. */
    public Map<Key, Failure> failed(Collection<Key> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Key> asked = List.copyOf(keys);
        Map<Key, Failure> failed = new HashMap<>();
        jdbc.sql(FAILED)
                .param("channels", Arrays.texts(asked, Key::channel))
                .param("senders", Arrays.texts(asked, Key::sender))
                .param("ids", Arrays.texts(asked, Key::externalId))
                .param("failed", Status.FAILED.rank())
                .query(row -> {
                    Key key = new Key(row.getString("channel"), row.getString("sender"), row.getString("external_id"));
                    failed.put(key, failure(row));
                });
        return failed;
    }

    private static UUID outboxId(ResultSet row, int number) throws SQLException {
        return row.getObject("outbox_id", UUID.class);
    }

    private static Failure failure(ResultSet row) throws SQLException {
        boolean reopened = row.getBoolean("reopened");
        return new Failure(row.getObject("outbox_id", UUID.class), reopened, reopened && row.getBoolean("by_mail"));
    }

    private static StatusReport higher(StatusReport one, StatusReport other) {
        StatusReport winner = one.status().rank() >= other.status().rank() ? one : other;
        StatusReport loser = winner == one ? other : one;
        return new StatusReport(
                winner.position(),
                winner.tenant(),
                winner.channel(),
                winner.sender(),
                winner.externalId(),
                winner.status(),
                winner.at(),
                winner.outboxId() != null ? winner.outboxId() : loser.outboxId(),
                winner.recipient(),
                winner.failure() != null ? winner.failure() : loser.failure(),
                winner.price() != null ? winner.price() : loser.price(),
                winner.outboxId() != null ? winner.message() : loser.message());
    }

    /**
     * A message that failed.
     *
     * @param outboxId the send it was, where that is known
     * @param reopened whether its send was opened again for it
     * @param byMail whether it goes as a mail now
     */
    public record Failure(@Nullable UUID outboxId, boolean reopened, boolean byMail) {}
}
