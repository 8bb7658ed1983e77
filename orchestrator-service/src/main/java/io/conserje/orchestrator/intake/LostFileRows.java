package io.conserje.orchestrator.intake;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.LostMedia.File;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.intake.InboxRow.Kind;
import io.conserje.orchestrator.intake.InboxRow.Said;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes an event of a file that never came. Called inside the caller's transaction. */
@Component
class LostFileRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LostFileRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The row of the conversation that the file was sent in; empty while its message is not stored. */
    Optional<InboxRow> row(String tenant, File file) {
        return jdbc.sql("""
                        select conversation_id, correlation_id, traceparent from inbox where tenant = :tenant
                          and channel = :channel and receiver = :receiver and external_id = :message""")
                .param("tenant", tenant)
                .param("channel", file.channel())
                .param("receiver", file.receiver())
                .param("message", file.messageId())
                .query((row, number) -> event(
                        tenant,
                        file,
                        new ConversationId(row.getObject("conversation_id", UUID.class)),
                        new CorrelationContext(row.getString("correlation_id"), row.getString("traceparent"))))
                .optional();
    }

    private InboxRow event(String tenant, File file, ConversationId conversation, CorrelationContext context) {
        var event = new ChannelEvent(
                0,
                tenant,
                file.channel(),
                file.receiver(),
                file.messageId() + ':' + ChannelEvent.MEDIA_LOST,
                file.at(),
                ChannelEvent.MEDIA_LOST,
                List.of(),
                List.of(),
                null,
                null);
        return new InboxRow(
                tenant,
                file.channel(),
                file.receiver(),
                event.externalId(),
                conversation,
                Kind.EVENT,
                file.at(),
                json.writeValueAsString(event),
                true,
                context,
                new Said(ChannelEvent.MEDIA_LOST, null));
    }
}
