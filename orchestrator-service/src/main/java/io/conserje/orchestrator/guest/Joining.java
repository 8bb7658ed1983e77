package io.conserje.orchestrator.guest;

import io.conserje.defaults.context.CallContext;
import io.conserje.messaging.contract.Identifier;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.staff.Audit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts one conversation into another. Called inside a transaction that has locked both, and both leases. */
@Component
class Joining {

    private final Conversations conversations;
    private final IdentifierRows identifiers;
    private final Belongings belongings;
    private final Profiles profiles;
    private final Audit audit;

    Joining(
            Conversations conversations,
            IdentifierRows identifiers,
            Belongings belongings,
            Profiles profiles,
            Audit audit) {
        this.conversations = conversations;
        this.identifiers = identifiers;
        this.belongings = belongings;
        this.profiles = profiles;
        this.audit = audit;
    }

    /** Everything of the second is the first's afterwards, and the audit says so. */
    void join(ConversationId kept, ConversationId gone) {
        belongings.move(kept, gone);
        identifiers.move(gone, kept);
        showIdentifiers(kept);
        Conversation conversation = conversations.find(kept).orElseThrow();
        audit.record(
                CallContext.ofTenant(conversation.tenant()),
                "conversation.merged",
                kept.toString(),
                "was " + gone.value());
    }

    private void showIdentifiers(ConversationId kept) {
        List<Identifier> known = identifiers.of(kept);
        if (!known.isEmpty()) {
            profiles.show(kept, known);
        }
    }
}
