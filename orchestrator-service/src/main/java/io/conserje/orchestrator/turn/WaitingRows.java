package io.conserje.orchestrator.turn;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Conversations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The turn's view of the inbox; rows are marked when a lease is let go. */
@Component
class WaitingRows {

    private static final String COLUMNS =
            "w.id as inbox_id, w.kind, w.external_id, w.payload, w.correlation_id, w.traceparent";
    private static final String WAITING =
            "select c.*, array(select kind from ticket where conversation_id = c.id and state = 'open')"
                    + " as open_tickets, " + COLUMNS + " from (" + Conversations.FOUND + """
            ) c left join lateral (
              select * from (
                select *, row_number() over said as place, sum(1 + coalesce(length(payload ->> 'text'), 0)) over said as letters
                from (select * from inbox where conversation_id = :id and state = 'waiting' order by at, id limit :limit) waiting
                window said as (order by at, id)) counted
              where place = 1 or letters <= :letters) w on true
            order by w.at, w.id""";

    private final JdbcClient jdbc;

    WaitingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A conversation, and what waits in it in the order in which it was said, as far as the channel tells; of one second, in the order of
     * arrival. One question, since it is asked for every turn.
     *
     * @param limit how many rows at most
     * @param letters how much text at most, unless the first row alone has more; the rest is for another turn
     */
    Waiting of(ConversationId id, int limit, int letters) {
        List<Conversation> conversation = new ArrayList<>();
        List<WaitingRow> rows = new ArrayList<>();
        Set<String> tickets = new HashSet<>();
        jdbc.sql(WAITING)
                .param("id", id.value())
                .param("limit", limit)
                .param("letters", letters)
                .query(row -> {
                    if (conversation.isEmpty()) {
                        conversation.add(Conversations.read(row));
                        tickets.addAll(
                                List.of((String[]) row.getArray("open_tickets").getArray()));
                    }
                    if (row.getString("kind") != null) {
                        rows.add(read(row));
                    }
                });
        return new Waiting(conversation.getFirst(), rows, tickets);
    }

    /** Exactly these rows, in the same order. */
    List<WaitingRow> of(List<Long> ids) {
        return jdbc.sql("select " + COLUMNS + " from inbox w where id = any(:ids) order by at, id")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    private static WaitingRow read(ResultSet row) throws SQLException {
        return new WaitingRow(
                row.getLong("inbox_id"),
                row.getString("kind"),
                row.getString("external_id"),
                row.getString("payload"),
                new CorrelationContext(row.getString("correlation_id"), row.getString("traceparent")));
    }

    /**
     * What waits in a conversation.
     *
     * @param openTickets the kinds of what a person was asked to look at and has not done with yet
     */
    record Waiting(Conversation conversation, List<WaitingRow> rows, Set<String> openTickets) {}
}
