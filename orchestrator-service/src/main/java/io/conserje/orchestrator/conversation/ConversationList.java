package io.conserje.orchestrator.conversation;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.orchestrator.staff.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists conversations and what was said in them. */
@Component
public class ConversationList {

    private static final Listing<Conversation> CONVERSATIONS = new Listing<>(
            Conversations.COLUMNS, """
            from conversation where tenant = :tenant and merged_into is null and (cast(:mode as text) is null or mode = :mode)
            and (cast(:channel as text) is null or channel = :channel)
            and (cast(:guest as text) is null or wa_id = :guest or user_id = :guest or email = :guest
              or guest_name ilike '%' || :guest || '%')""", "last_message_at desc, id", (row, number) -> Conversations.read(row));
    private static final Listing<TimelineEntry> TIMELINE = new Listing<>(
            "*",
            "from message where tenant = :tenant and conversation_id = " + Conversations.FOLLOWED,
            "number",
            (row, number) -> entry(row));
    private static final Listing<TimelineEntry> BY_EXTERNAL_ID = new Listing<>(
            "*", "from message where tenant = :tenant and external_id = :id", "number", (row, number) -> entry(row));

    private final JdbcClient jdbc;

    public ConversationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Conversations of a tenant, the one with the last word first. */
    public PageOf<Conversation> conversations(String tenant, Filter filter, PageQuery page) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("mode", filter.state());
        parameters.put("channel", filter.channel());
        parameters.put("guest", filter.guest());
        return CONVERSATIONS.page(jdbc, parameters, page);
    }

    /** What was said in a conversation, the first word first. */
    public PageOf<TimelineEntry> timeline(String tenant, UUID conversation, PageQuery page) {
        return TIMELINE.page(jdbc, Map.of("tenant", tenant, "id", conversation), page);
    }

    /** Messages by the channel's id of them. */
    public PageOf<TimelineEntry> messages(String tenant, String externalId, PageQuery page) {
        return BY_EXTERNAL_ID.page(jdbc, Map.of("tenant", tenant, "id", externalId), page);
    }

    private static TimelineEntry entry(ResultSet row) throws SQLException {
        return new TimelineEntry(
                row.getObject("id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                Times.get(row, "at"),
                row.getString("direction"),
                row.getString("channel"),
                row.getString("type"),
                row.getString("text"),
                row.getString("external_id"),
                row.getString("status"),
                row.getString("by"),
                row.getString("change"),
                row.getString("reason"));
    }

    /**
     * Which conversations are wanted; null where it does not matter.
     *
     * @param state agent, staff or closed
     * @param channel whatsapp or gmail
     * @param guest an identifier, or a part of the name
     */
    public record Filter(
            @Nullable String state,
            @Nullable String channel,
            @Nullable String guest) {}
}
