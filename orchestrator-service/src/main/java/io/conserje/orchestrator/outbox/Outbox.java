package io.conserje.orchestrator.outbox;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.Stand;
import io.conserje.orchestrator.conversation.Timeline;
import io.conserje.orchestrator.conversation.Times;
import io.conserje.orchestrator.worker.Wakeups;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes replies into the queue, inside the transaction that decided upon them. One that nothing of its conversation stands before, and for
 * which there is a place here, is queued with the claim that {@link OutboxQueue} would give it, and goes as soon as that is committed.
 */
public class Outbox {

    /** The first claim of a row: the first try, the first fence. */
    private static final int FIRST = 1;

    private static final String AGENT = "agent";

    /** An answer that waited for longer is not the answer to what was said now: too little is left of the day in which it may go. */
    private static final Duration FRESH = Duration.ofHours(12);

    private static final String WAITS =
            "The answer before says the same and still waits to be sent: it answers this too.";

    /**
     * What waits is locked, or passed over where a dispatcher has it: whoever counts on it to be sent knows that nobody has begun to. It has
     * a reason as soon as the channel may have heard of it.
     */
    private static final String PUT = """
            with given as (select :reply::jsonb as reply),
            last as (select id from outbox where conversation_id = :conversation and state in ('new', 'sending', 'unknown')
              order by seq desc limit 1),
            same as (select o.id from outbox o where :once and o.id = (select id from last) and o.channel = :channel
                and o.state = 'new' and o.attempts = 0 and o.reason is null and o.created_at > now() - :fresh * interval '1 ms'
                and o.reply = (select reply from given) for update skip locked),
            room as (
              select :room and not exists (select 1 from last) and not exists (select 1 from outbox
                  where conversation_id = :conversation and hold_until is not null and hold_until > now()) as free),
            put as (
              insert into outbox (id, tenant, channel, conversation_id, reply, correlation_id, traceparent, state, attempts, fence,
                next_at)
              select :id, :tenant, :channel, :conversation, reply, :correlation, :trace,
                case when free then 'sending' else 'new' end, free::int, free::int,
                case when free then clock_timestamp() + :claim * interval '1 ms' else now() end
              from given, room where not exists (select 1 from same)
              returning id, conversation_id, state = 'sending' as claimed),
            queued as (
              select id, conversation_id, :at as at, 'out' as direction, 'queued' as status, :text as text, :by as by from put
              union all select :id::uuid, :conversation::uuid, :at, 'note', 'received', :waits, :by from same)
            """;

    private static final String BECOMES = """
            returning (select claimed from put) as claimed, (select key from booking b
              where b.conversation_id = message.conversation_id order by b.created_at desc limit 1) as booking
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final InstantSource clock;
    private final Departures departures;
    private final Wakeups wakeups;

    public Outbox(JdbcClient jdbc, JsonMapper json, InstantSource clock, Departures departures, Wakeups wakeups) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.departures = departures;
        this.wakeups = wakeups;
    }

    /**
     * Queues a reply behind everything the conversation still waits for.
     *
     * @param by {@code agent} or {@code staff}
     * @return the id of the reply, which is that of its timeline entry too
     */
    public UUID add(Conversation conversation, Reply reply, String by, CorrelationContext context) {
        return put(conversation, reply, by, context, null, false);
    }

    /**
     * Queues what the agent says, in this order, and keeps where its dialogue stands then; at least one reply. An only one that says what the
     * last of the conversation says, which nobody has begun to send, is not queued: the timeline tells that the one that waits answers for both.
     */
    public void add(Conversation conversation, List<Reply> replies, Stand stand, CorrelationContext context) {
        put(conversation, replies.getFirst(), AGENT, context, stand, replies.size() == 1);
        for (Reply later : replies.subList(1, replies.size())) {
            put(conversation, later, AGENT, context, null, false);
        }
    }

    private UUID put(
            Conversation conversation,
            Reply reply,
            String by,
            CorrelationContext context,
            @Nullable Stand stand,
            boolean once) {
        UUID id = UUID.randomUUID();
        Departure departure = departure(new Lane(conversation.tenant(), conversation.channel()));
        Put put = statement(stand)
                .param("id", id)
                .param("room", departure.hasPlace())
                .param("claim", OutboxQueue.CLAIM.toMillis())
                .param("tenant", conversation.tenant())
                .param("channel", conversation.channel())
                .param("conversation", conversation.id().value())
                .param("reply", json.writeValueAsString(reply))
                .param("correlation", context.correlationId())
                .param("trace", context.traceparent(), Types.VARCHAR)
                .param("at", Times.param(clock.instant()))
                .param("text", reply.text())
                .param("by", by)
                .param("once", once)
                .param("fresh", FRESH.toMillis())
                .param("waits", WAITS)
                .query(Outbox::put)
                .single();
        if (put.claimed()) {
            String language = stand == null ? conversation.language() : stand.language();
            departure.claimed(claimed(id, conversation, reply, context, language, put.booking()));
        }
        return id;
    }

    private StatementSpec statement(@Nullable Stand stand) {
        return stand == null
                ? jdbc.sql(PUT + Timeline.QUEUED + BECOMES)
                : stand.in(jdbc.sql(PUT + Timeline.QUEUED_WITH_STAND + BECOMES));
    }

    /** Nothing can go at once of which nobody hears whether it was committed. */
    private Departure departure(Lane lane) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new Departure(null, wakeups);
        }
        var departure = new Departure(departures.place(lane).orElse(null), wakeups);
        TransactionSynchronizationManager.registerSynchronization(departure);
        return departure;
    }

    private static OutboxRow claimed(
            UUID id,
            Conversation conversation,
            Reply reply,
            CorrelationContext context,
            @Nullable String language,
            @Nullable UUID booking) {
        return new OutboxRow(
                id,
                conversation.tenant(),
                conversation.id(),
                conversation.channel(),
                conversation.channel(),
                conversation.receiver(),
                conversation.guest(),
                reply,
                FIRST,
                0,
                FIRST,
                Duration.ZERO,
                language,
                booking,
                context);
    }

    private static Put put(ResultSet row, int number) throws SQLException {
        return new Put(row.getBoolean("claimed"), row.getObject("booking", UUID.class));
    }

    private record Put(boolean claimed, @Nullable UUID booking) {}
}
