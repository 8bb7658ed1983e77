package io.conserje.orchestrator.outbox;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.Timeline;
import io.conserje.orchestrator.conversation.Times;
import java.sql.Types;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes replies into the queue, inside the transaction that decided upon them. */
@Component
public class Outbox {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final InstantSource clock;

    public Outbox(JdbcClient jdbc, JsonMapper json, InstantSource clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Queues replies in this order behind everything the conversation still waits for.
     *
     * @param by {@code agent} or {@code staff}
     * @return the ids of the replies, which are those of their timeline entries too
     */
    public List<UUID> add(Conversation conversation, List<Reply> replies, String by, CorrelationContext context) {
        return replies.stream()
                .map(reply -> add(conversation, reply, by, context))
                .toList();
    }

    private UUID add(Conversation conversation, Reply reply, String by, CorrelationContext context) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        with put as (
                          insert into outbox (id, tenant, channel, conversation_id, reply, correlation_id, traceparent)
                          values (:id, :tenant, :channel, :conversation, :reply::jsonb, :correlation, :trace)
                          returning id, conversation_id),
                        queued as (select id, conversation_id, :at as at, :text as text, :by as by from put)
                        """ + Timeline.QUEUED)
                .param("id", id)
                .param("tenant", conversation.tenant())
                .param("channel", conversation.channel())
                .param("conversation", conversation.id().value())
                .param("reply", json.writeValueAsString(reply))
                .param("correlation", context.correlationId())
                .param("trace", context.traceparent(), Types.VARCHAR)
                .param("at", Times.param(clock.instant()))
                .param("text", reply.text())
                .param("by", by)
                .update();
        return id;
    }
}
