package io.conserje.messaging.delivery;

import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * A status that names an outbox id proves that the channel accepted that send, in any state but refused; where the send
 * needs several messages, up to the one it names.
 */
@Component
public class Proofs {
    /** Arrays come by a select each, which hides their length: where PostgreSQL sees it, it plans the statement anew each time, which costs more than running it. */
    private static final String SHOWN = """
            with named as (
                select distinct on (outbox_id) *
                  from unnest((select :ids), (select :channels), (select :senders), (select :externalIds),
                              (select :numbers), (select :last))
                    as k (outbox_id, channel, sender, external_id, number, last)
                 order by outbox_id, number desc),
            shown as (
                select s.outbox_id, n.external_id, n.number, n.last
                  from named n
                  join send s on s.outbox_id = n.outbox_id and s.channel = n.channel and s.sender = n.sender
                 where s.state in ('sending', 'unknown', 'later') and s.messages_taken < n.number
                   and not exists (select from receipt r
                                    where r.channel = n.channel and r.sender = n.sender
                                      and r.external_id = n.external_id and r.reopened and r.rank = :failed)
                 order by s.outbox_id
                   for update of s)
            update send
               set state = case when shown.last then 'accepted' else 'later' end,
                   external_id = case when shown.last then shown.external_id end,
                   reason = case when shown.last then null else :moreToSend end,
                   not_before = case when shown.last then null else now() end,
                   messages_taken = shown.number
              from shown
             where send.outbox_id = shown.outbox_id
            """;

    private final JdbcClient jdbc;

    /** Proofs on the same tables as the ledger. */
    public Proofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the reports that name an outbox id as proof; one statement a batch. */
    public void take(Collection<StatusReport> reports) {
        List<StatusReport> naming =
                reports.stream().filter(report -> report.outboxId() != null).toList();
        if (naming.isEmpty()) {
            return;
        }
        jdbc.sql(SHOWN)
                .param("ids", column("uuid", naming, StatusReport::outboxId))
                .param("channels", column("text", naming, StatusReport::channel))
                .param("senders", column("text", naming, StatusReport::sender))
                .param("externalIds", column("text", naming, StatusReport::externalId))
                .param(
                        "numbers",
                        column("int4", naming, report -> report.message().number()))
                .param("last", column("bool", naming, report -> report.message().isLast()))
                .param("moreToSend", Ledger.MORE_TO_SEND)
                .param("failed", Status.FAILED.rank())
                .update();
    }

    private static SqlArrayValue column(
            String type, List<StatusReport> rows, Function<StatusReport, ? extends @Nullable Object> field) {
        return new SqlArrayValue(type, rows.stream().map(field).toArray());
    }
}
