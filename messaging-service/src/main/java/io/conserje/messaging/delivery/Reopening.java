package io.conserje.messaging.delivery;

import io.conserje.messaging.contract.SendResult;
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
 * Opens sends again that the channel had taken and then gave up for a reason that passes or can be gone round. Certainly
 * nothing arrived, so that the outbox may send them once more; a send of several messages stays as it is.
 */
@Component
public class Reopening {
    /** Holds the receipts from the first, so that a better status that comes meanwhile is either seen, or sees what was opened. */
    private static final String REOPEN = """
            with failed as (
                select k.* from unnest(:channels, :senders, :ids, :remedies, :reasons)
                         as k (channel, sender, external_id, remedy, reason)
                  join receipt r on r.channel = k.channel and r.sender = k.sender and r.external_id = k.external_id
                 where r.rank = :failed and not r.reopened
                 order by r.channel collate "C", r.sender collate "C", r.external_id collate "C"
                   for update of r),
            judged as (
                select f.*, s.outbox_id, case
                         when f.remedy = 'mail' or f.remedy = 'template' and s.form = 'as_template' then 'as_mail'
                         when f.remedy = 'template' then 'as_template'
                         when f.remedy = 'other_form' and s.form = 'as_asked' then 'as_reencoded'
                         when f.remedy = 'other_form' and s.form = 'as_reencoded' then 'as_document'
                         when f.remedy = 'other_form' then 'as_words'
                         else s.form end as next
                  from failed f
                  join send s on s.channel = f.channel and s.sender = f.sender and s.external_id = f.external_id),
            opened as (
                update send s
                   set state = 'later', external_id = null, not_before = now(), messages_taken = 0, form = f.next,
                       reason = case when f.next = 'as_mail' then f.reason || :mailInstead
                                when f.remedy = 'again' then f.reason
                                else substr(f.next, length('as_') + 1) || :instead end
                  from judged f
                 where s.outbox_id = f.outbox_id and s.external_id = f.external_id
                   and s.state = 'accepted' and s.messages_taken <= 1
                   and not (f.next = 'as_mail' and s.other_sender is null)
                   and not (f.remedy = 'other_form' and s.form in ('as_words', 'as_template'))
                returning s.outbox_id, f.channel, f.sender, f.external_id)
            update receipt r set reopened = true, outbox_id = coalesce(r.outbox_id, o.outbox_id)
              from opened o
             where r.channel = o.channel and r.sender = o.sender and r.external_id = o.external_id
            """;

    private final JdbcClient jdbc;

    /** Works on the same tables as the ledger. */
    public Reopening(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens what can be; may be repeated with the same reports. */
    public void reopen(Collection<StatusReport> reports) {
        List<StatusReport> rows = reports.stream()
                .filter(report -> report.status() == Status.FAILED
                        && report.message().count() == 1
                        && Remedy.against(report.failure()).isPresent())
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql(REOPEN)
                .param("channels", texts(rows, StatusReport::channel))
                .param("senders", texts(rows, StatusReport::sender))
                .param("ids", texts(rows, StatusReport::externalId))
                .param(
                        "remedies",
                        texts(
                                rows,
                                row -> Remedy.against(row.failure())
                                        .map(Remedy::column)
                                        .orElseThrow()))
                .param("reasons", texts(rows, StatusReport::failure))
                .param("mailInstead", SendResult.MAIL_INSTEAD)
                .param("instead", SendResult.INSTEAD)
                .param("failed", Status.FAILED.rank())
                .update();
    }

    private static SqlArrayValue texts(List<StatusReport> rows, Function<StatusReport, @Nullable String> column) {
        return new SqlArrayValue("text", rows.stream().map(column).toArray());
    }
}
