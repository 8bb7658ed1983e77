package io.conserje.orchestrator.booking;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The store of intentions and of what became of them. */
@Component
public class Bookings {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    public Bookings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The key under which a draft of a conversation is booked, whenever it is asked for. */
    public UUID keyOf(ConversationId conversation, UUID draftId) {
        return BookingKeys.keyOf(conversation, draftId);
    }

    /** Stores an intention, and answers the one that stands: an earlier one of the same draft is never replaced. */
    public BookingIntention intend(BookingIntention intention) {
        jdbc.sql("""
                        insert into booking (key, tenant, conversation_id, draft_id, wish, decision, inbox_ids, fence, state,
                          correlation_id, traceparent)
                        values (:key, :tenant, :conversation, :draft, :wish::jsonb, :decision::jsonb, :inboxIds, :fence, 'pending',
                          :correlation, :trace) on conflict do nothing""")
                .param("key", intention.key())
                .param("tenant", intention.tenant())
                .param("conversation", intention.conversation().value())
                .param("draft", intention.wish().draftId())
                .param("wish", json.writeValueAsString(intention.wish()))
                .param("decision", intention.decision())
                .param("inboxIds", intention.inboxIds().toArray(Long[]::new))
                .param("fence", intention.fence())
                .param("correlation", intention.context().correlationId())
                .param("trace", intention.context().traceparent(), Types.VARCHAR)
                .update();
        return jdbc.sql("""
                        select * from booking where key = :key
                        or draft_id = :draft and conversation_id = (
                          select coalesce(merged_into, id) from conversation where id = :conversation)""")
                .param("key", intention.key())
                .param("draft", intention.wish().draftId())
                .param("conversation", intention.conversation().value())
                .query((row, number) -> read(row))
                .single();
    }

    /** The intention whose turn was never finished, if there is one; it goes on under this fence. */
    public Optional<BookingIntention> open(ConversationId conversation, long fence) {
        return jdbc.sql("""
                        update booking set fence = greatest(fence, :fence) where key = (
                          select key from booking where conversation_id = :id and state = 'pending' order by created_at limit 1)
                        returning *""")
                .param("id", conversation.value())
                .param("fence", fence)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Keeps the outcome with which a turn ends; what was confirmed or refused before stays. An unknown one is asked for on a timer. */
    public void finish(UUID key, BookingOutcome outcome) {
        record(key, outcome, "('pending', 'unknown')");
    }

    /** Keeps what the settlement learned; false when somebody else was first. */
    boolean settle(UUID key, BookingOutcome outcome) {
        return record(key, outcome, "('unknown')") == 1;
    }

    /** Takes unknown bookings whose time has come, each for one asker, and lets them wait before the next question. */
    List<BookingIntention> takeUnsettled(int limit, Duration wait) {
        return jdbc.sql("""
                        update booking b set attempts = attempts + 1, next_at = now() + :millis * interval '1 ms'
                        from (select key from booking where state = 'unknown' and next_at <= now()
                          order by next_at limit :limit for update skip locked) due
                        where b.key = due.key returning b.*""")
                .param("limit", limit)
                .param("millis", wait.toMillis())
                .query((row, number) -> read(row))
                .list();
    }

    private int record(UUID key, BookingOutcome outcome, String from) {
        boolean settled = !(outcome instanceof BookingOutcome.Unknown);
        return jdbc.sql("""
                        update booking set state = :state, outcome = :outcome::jsonb, reference = :reference, pms_token = :token,
                          settled_at = case when :settled then now() end,
                          next_at = case when :settled then null else now() + interval '1 second' end
                        where key = :key and state in""" + " " + from)
                .param("key", key)
                .param("state", stateOf(outcome))
                .param("outcome", json.writerFor(BookingOutcome.class).writeValueAsString(outcome))
                .param("reference", outcome instanceof BookingOutcome.Confirmed c ? c.reference() : null, Types.VARCHAR)
                .param("token", outcome instanceof BookingOutcome.Confirmed c ? c.pmsToken() : null, Types.VARCHAR)
                .param("settled", settled)
                .update();
    }

    private static String stateOf(BookingOutcome outcome) {
        return switch (outcome) {
            case BookingOutcome.Confirmed c -> "confirmed";
            case BookingOutcome.Refused r -> "refused";
            case BookingOutcome.Unknown u -> "unknown";
        };
    }

    private BookingIntention read(ResultSet row) throws SQLException {
        return new BookingIntention(
                row.getObject("key", UUID.class),
                row.getString("tenant"),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                json.readValue(row.getString("wish"), BookingWish.class),
                row.getString("decision"),
                Arrays.asList((Long[]) row.getArray("inbox_ids").getArray()),
                row.getLong("fence"),
                new CorrelationContext(row.getString("correlation_id"), row.getString("traceparent")),
                Times.get(row, "created_at"),
                outcome(row.getString("outcome")));
    }

    private @Nullable BookingOutcome outcome(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, BookingOutcome.class);
    }
}
