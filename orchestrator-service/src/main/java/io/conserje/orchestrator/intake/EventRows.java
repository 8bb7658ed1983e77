package io.conserje.orchestrator.intake;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.guest.ChangedNumbers;
import io.conserje.orchestrator.guest.GuestIdentifiers;
import io.conserje.orchestrator.guest.Sender;
import io.conserje.orchestrator.intake.InboxRow.Kind;
import io.conserje.orchestrator.intake.InboxRow.Said;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Finds the conversation that an event is about. Called inside the caller's transaction. */
class EventRows {

    /** What people see between the words; what became of an answer shows at the answer. */
    private static final Set<String> SHOWN =
            Set.of(ChannelEvent.NUMBER_CHANGED, ChannelEvent.IDENTITY_CHANGED, ChannelEvent.CALL);

    private final JdbcClient jdbc;
    private final GuestIdentifiers guests;
    private final ChangedNumbers changedNumbers;
    private final JsonMapper json;

    EventRows(JdbcClient jdbc, GuestIdentifiers guests, ChangedNumbers changedNumbers, JsonMapper json) {
        this.jdbc = jdbc;
        this.guests = guests;
        this.changedNumbers = changedNumbers;
        this.json = json;
    }

    /** The row of an event, empty when it concerns nobody who is known. */
    Optional<InboxRow> row(StoredDelivery delivery, ChannelEvent event) {
        return conversationOf(event)
                .map(conversation -> new InboxRow(
                        event.tenant(),
                        event.channel(),
                        event.receiver(),
                        event.externalId(),
                        conversation,
                        Kind.EVENT,
                        event.at(),
                        json.writeValueAsString(event),
                        true,
                        delivery.context(),
                        said(event)));
    }

    private static @Nullable Said said(ChannelEvent event) {
        return SHOWN.contains(event.kind()) ? new Said(event.kind(), null) : null;
    }

    private Optional<ConversationId> conversationOf(ChannelEvent event) {
        return switch (event.kind()) {
            case ChannelEvent.NUMBER_CHANGED -> changedNumbers.follow(event);
            case ChannelEvent.CALL -> Optional.of(guests.conversationOf(Sender.of(event)));
            default -> bySend(event).or(() -> guests.find(Sender.of(event)));
        };
    }

    private Optional<ConversationId> bySend(ChannelEvent event) {
        UUID outboxId = event.outboxId();
        return outboxId == null
                ? Optional.empty()
                : jdbc.sql("select conversation_id from outbox where id = :id and tenant = :tenant")
                        .param("id", outboxId)
                        .param("tenant", event.tenant())
                        .query(UUID.class)
                        .optional()
                        .map(ConversationId::new);
    }
}
