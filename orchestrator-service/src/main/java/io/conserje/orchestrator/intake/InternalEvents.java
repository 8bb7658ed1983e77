package io.conserje.orchestrator.intake;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.intake.InboxRow.Kind;
import java.time.InstantSource;
import java.util.List;

/** Puts what happened inside the house into a conversation's inbox, by the same way as everything else. */
public class InternalEvents {

    private final Inbox inbox;
    private final InstantSource clock;

    InternalEvents(Inbox inbox, InstantSource clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * Tells a conversation that a booking is settled; telling it twice is telling it once. Called inside the caller's transaction.
     *
     * @param externalId made from the booking's key
     * @param payload the settlement as JSON
     */
    public void bookingSettled(
            Conversation conversation, String externalId, String payload, CorrelationContext context) {
        inbox.store(List.of(new InboxRow(
                conversation.tenant(),
                "internal",
                conversation.receiver(),
                externalId,
                conversation.id(),
                Kind.BOOKING,
                clock.instant(),
                payload,
                true,
                context,
                null)));
    }
}
