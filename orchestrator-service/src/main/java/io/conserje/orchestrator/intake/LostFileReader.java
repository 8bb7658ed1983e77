package io.conserje.orchestrator.intake;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.LostMedia.File;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.intake.InboxRow.Kind;
import io.conserje.orchestrator.intake.InboxRow.Said;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a conversation that a file of its guest never came, through its inbox and once for each message, so that the guest is asked
 * to send it again.
 */
class LostFileReader {

    private static final Duration POLL = Duration.ofSeconds(3);

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final LostFiles files;
    private final Inbox inbox;
    private final Wakeups wakeups;
    private final JsonMapper json;
    private final String tenant;

    /** @param tenant in whose name messaging is asked */
    LostFileReader(
            JdbcClient jdbc,
            TransactionOperations transactions,
            LostFiles files,
            Inbox inbox,
            Wakeups wakeups,
            JsonMapper json,
            String tenant) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.files = files;
        this.inbox = inbox;
        this.wakeups = wakeups;
        this.json = json;
        this.tenant = tenant;
    }

    /** Asks once; what belongs to a message that is not stored yet comes again. */
    Duration pass() {
        CallContext.ofTenant(tenant).run(this::ask);
        return POLL;
    }

    private void ask() {
        List<File> known = files.unheardOf().stream().filter(this::tell).toList();
        if (!known.isEmpty()) {
            files.tookNote(known);
            wakeups.raise(Topic.TURNS);
        }
    }

    private boolean tell(File file) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            Optional<InboxRow> row = row(file);
            row.ifPresent(event -> inbox.store(List.of(event)));
            return row.isPresent();
        }));
    }

    private Optional<InboxRow> row(File file) {
        return jdbc.sql("""
                        select conversation_id, correlation_id, traceparent from inbox where tenant = :tenant
                          and channel = :channel and receiver = :receiver and external_id = :message""")
                .param("tenant", tenant)
                .param("channel", file.channel())
                .param("receiver", file.receiver())
                .param("message", file.messageId())
                .query((row, number) -> event(
                        file,
                        new ConversationId(row.getObject("conversation_id", UUID.class)),
                        new CorrelationContext(row.getString("correlation_id"), row.getString("traceparent"))))
                .optional();
    }

    private InboxRow event(File file, ConversationId conversation, CorrelationContext context) {
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
