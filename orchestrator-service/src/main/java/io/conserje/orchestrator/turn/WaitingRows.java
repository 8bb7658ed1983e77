package io.conserje.orchestrator.turn;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.orchestrator.conversation.ConversationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The turn's view of the inbox; rows are marked when a lease is let go. */
@Component
class WaitingRows {

    private static final String SELECT =
            "select id, kind, external_id, payload, correlation_id, traceparent from inbox ";

    private final JdbcClient jdbc;

    WaitingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What waits, in the order in which it was said, as far as the channel tells; of one second, in the order of arrival.
     *
     * @param limit how many rows at most
     * @param letters how much text at most, unless the first row alone has more; the rest is for another turn
     */
    List<WaitingRow> of(ConversationId conversation, int limit, int letters) {
        return jdbc.sql("""
                        select * from (
                          select *, row_number() over said as place,
                            sum(1 + coalesce(length(payload ->> 'text'), 0)) over said as letters
                          from (select * from inbox where conversation_id = :id and state = 'waiting'
                            order by at, id limit :limit) waiting
                          window said as (order by at, id)) counted
                        where place = 1 or letters <= :letters order by at, id""")
                .param("id", conversation.value())
                .param("limit", limit)
                .param("letters", letters)
                .query((row, number) -> read(row))
                .list();
    }

    /** Exactly these rows, in the same order. */
    List<WaitingRow> of(List<Long> ids) {
        return jdbc.sql(SELECT + "where id = any(:ids) order by at, id")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    private static WaitingRow read(ResultSet row) throws SQLException {
        return new WaitingRow(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("external_id"),
                row.getString("payload"),
                new CorrelationContext(row.getString("correlation_id"), row.getString("traceparent")));
    }
}
