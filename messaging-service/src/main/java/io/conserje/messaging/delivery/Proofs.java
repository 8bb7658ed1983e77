package io.conserje.messaging.delivery;

import io.conserje.messaging.receipt.StatusReport;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** A status that names an outbox id proves that the channel accepted that send, in any state but refused. */
@Component
public class Proofs {
    private static final String SHOWN = """
            with shown as (
                select s.outbox_id, k.external_id
                  from unnest(:ids, :channels, :senders, :externalIds) as k (outbox_id, channel, sender, external_id)
                  join send s on s.outbox_id = k.outbox_id and s.channel = k.channel and s.sender = k.sender
                 where s.state in ('sending', 'unknown', 'later')
                 order by s.outbox_id
                   for update of s)
            update send set state = 'accepted', external_id = shown.external_id, reason = null, not_before = null
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
                .update();
    }

    private static SqlArrayValue column(
            String type, List<StatusReport> rows, Function<StatusReport, ? extends @Nullable Object> field) {
        return new SqlArrayValue(type, rows.stream().map(field).toArray());
    }
}
