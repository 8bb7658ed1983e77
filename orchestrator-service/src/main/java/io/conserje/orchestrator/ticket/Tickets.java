package io.conserje.orchestrator.ticket;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Times;
import io.conserje.orchestrator.staff.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store of tickets. */
@Component
public class Tickets {

    private static final Listing<Ticket> LIST = new Listing<>(
            "*",
            "from ticket where tenant = :tenant and (cast(:state as text) is null or state = :state)",
            "created_at desc, id",
            (row, number) -> read(row));

    private final JdbcClient jdbc;
    private final InstantSource clock;

    public Tickets(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens a ticket, or counts the wish on the open one of the same conversation and kind, whose priority only rises. */
    public void open(String tenant, ConversationId conversation, TicketWish wish) {
        jdbc.sql("""
                        insert into ticket (tenant, conversation_id, kind, priority, summary, created_at)
                        values (:tenant, :conversation, :kind, :priority, :summary, :at)
                        on conflict (conversation_id, kind) where state = 'open' do update
                        set times = ticket.times + 1, summary = excluded.summary,
                            priority = case when 'urgent' in (ticket.priority, excluded.priority) then 'urgent'
                                            when 'normal' in (ticket.priority, excluded.priority) then 'normal'
                                            else 'low' end""")
                .param("tenant", tenant)
                .param("conversation", conversation.value())
                .param("kind", wish.kind())
                .param("priority", wish.priority().name().toLowerCase(Locale.ROOT))
                .param("summary", wish.summary())
                .param("at", Times.param(clock.instant()))
                .update();
    }

    /** Opens a ticket that concerns no conversation, once for each cause for ever. */
    public void openOnce(String tenant, String cause, TicketWish wish) {
        jdbc.sql("""
                        insert into ticket (tenant, cause, kind, priority, summary, created_at)
                        values (:tenant, :cause, :kind, :priority, :summary, :at)
                        on conflict (tenant, cause) where cause is not null do nothing""")
                .param("tenant", tenant)
                .param("cause", cause)
                .param("kind", wish.kind())
                .param("priority", wish.priority().name().toLowerCase(Locale.ROOT))
                .param("summary", wish.summary())
                .param("at", Times.param(clock.instant()))
                .update();
    }

    PageOf<Ticket> list(String tenant, @Nullable String state, PageQuery page) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("state", state);
        return LIST.page(jdbc, parameters, page);
    }

    Optional<Ticket> close(String tenant, UUID id, @Nullable String staffId) {
        return jdbc.sql("""
                        update ticket set state = 'closed',
                          closed_at = coalesce(closed_at, :at), closed_by = coalesce(closed_by, :staff)
                        where tenant = :tenant and id = :id returning *""")
                .param("tenant", tenant)
                .param("id", id)
                .param("at", Times.param(clock.instant()))
                .param("staff", staffId)
                .query((row, number) -> read(row))
                .optional();
    }

    private static Ticket read(ResultSet row) throws SQLException {
        return new Ticket(
                row.getObject("id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                row.getString("kind"),
                row.getString("priority"),
                row.getString("state"),
                row.getString("summary"),
                row.getInt("times"),
                Times.get(row, "created_at"),
                Times.find(row, "closed_at"));
    }
}
