package io.conserje.orchestrator.desk;

import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.conversation.Mode;
import io.conserje.orchestrator.conversation.Timeline;
import io.conserje.orchestrator.outbox.Outbox;
import io.conserje.orchestrator.staff.StaffAccess;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What staff do with a conversation. Each deed is one transaction that locks it, so that it cannot cross with the end of a turn. */
@Component
class StaffDesk {

    /** 409: the conversation cannot go over to that state, or staff do not have it. */
    static final String WRONG_STATE = "urn:problem:orchestrator:wrong-conversation-state";

    private final TransactionOperations transactions;
    private final Conversations conversations;
    private final Outbox outbox;
    private final Timeline timeline;
    private final Correlation correlation;
    private final InstantSource clock;
    private final DeskProperties properties;

    StaffDesk(
            TransactionOperations transactions,
            Conversations conversations,
            Outbox outbox,
            Timeline timeline,
            Correlation correlation,
            InstantSource clock,
            DeskProperties properties) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.outbox = outbox;
        this.timeline = timeline;
        this.correlation = correlation;
        this.clock = clock;
        this.properties = properties;
    }

    /** Staff take the conversation; the agent is silent from now on. */
    Conversation take(String tenant, UUID id) {
        return change(tenant, id, Mode.STAFF, clock.instant().plus(properties.staffTimeout()));
    }

    /** The agent has it again. */
    Conversation giveBack(String tenant, UUID id) {
        return change(tenant, id, Mode.AGENT, null);
    }

    /** Nobody has it until the guest writes again. */
    Conversation close(String tenant, UUID id) {
        return change(tenant, id, Mode.CLOSED, null);
    }

    /** Staff answer a guest whose conversation they have; answers the id of the message. */
    UUID reply(String tenant, UUID id, String text) {
        return with(tenant, id, conversation -> {
            if (!conversation.isWithStaff(clock.instant())) {
                throw wrongState("Take the conversation first.");
            }
            conversations.change(conversation, Mode.STAFF, clock.instant().plus(properties.staffTimeout()));
            return outbox.add(conversation, Reply.text(text), "staff", correlation.capture());
        });
    }

    /** Staff write something down for each other; answers the id of the note. */
    UUID note(String tenant, UUID id, String text) {
        return with(tenant, id, conversation -> {
            UUID note = UUID.randomUUID();
            timeline.note(note, conversation.id(), text, clock.instant());
            return note;
        });
    }

    private Conversation change(String tenant, UUID id, Mode mode, @Nullable Instant staffUntil) {
        return with(
                tenant,
                id,
                conversation -> conversation.mode() == mode && mode != Mode.STAFF
                        ? conversation
                        : conversations
                                .change(conversation, mode, staffUntil)
                                .orElseThrow(() -> wrongState("The conversation is "
                                        + conversation.mode().label() + ".")));
    }

    private <T> T with(String tenant, UUID id, Function<Conversation, T> deed) {
        var conversationId = new ConversationId(id);
        return transactions.execute(status -> {
            conversations
                    .find(conversationId)
                    .filter(conversation -> conversation.tenant().equals(tenant))
                    .orElseThrow(StaffAccess::notFound);
            return deed.apply(conversations.lock(conversationId));
        });
    }

    private static ProblemException wrongState(String detail) {
        return new ProblemException(HttpStatus.CONFLICT, WRONG_STATE, detail);
    }
}
