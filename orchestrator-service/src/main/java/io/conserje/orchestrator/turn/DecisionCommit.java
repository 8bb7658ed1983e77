package io.conserje.orchestrator.turn;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.orchestrator.analytics.NotUnderstood;
import io.conserje.orchestrator.analytics.NotUnderstoodTexts;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.conversation.Mode;
import io.conserje.orchestrator.conversation.Stand;
import io.conserje.orchestrator.outbox.Outbox;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.orchestrator.ticket.Tickets;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Writes what a dialogue decided, within the turn's transaction: state, replies, tickets, what was not understood, who goes on. */
class DecisionCommit {

    private final Conversations conversations;
    private final Outbox outbox;
    private final Tickets tickets;
    private final NotUnderstoodTexts notUnderstood;
    private final InstantSource clock;
    private final Duration staffTimeout;

    DecisionCommit(
            Conversations conversations,
            Outbox outbox,
            Tickets tickets,
            NotUnderstoodTexts notUnderstood,
            InstantSource clock,
            Duration staffTimeout) {
        this.conversations = conversations;
        this.outbox = outbox;
        this.tickets = tickets;
        this.notUnderstood = notUnderstood;
        this.clock = clock;
        this.staffTimeout = staffTimeout;
    }

    /** Writes it for a conversation that the caller has locked. */
    void write(Decision decision, Conversation locked, CorrelationContext context) {
        Conversation conversation = locked.isWithStaff(clock.instant())
                ? locked
                : conversations.change(locked, Mode.AGENT, null).orElse(locked);
        answer(decision, keepEmail(decision.email(), conversation), context);
        for (TicketWish ticket : decision.tickets()) {
            tickets.open(conversation.tenant(), conversation.id(), ticket);
        }
        for (NotUnderstood missed : decision.notUnderstood()) {
            notUnderstood.keep(conversation.tenant(), conversation.id(), missed, clock.instant());
        }
        if (decision.handover() == Decision.Handover.TO_STAFF) {
            conversations.change(conversation, Mode.STAFF, clock.instant().plus(staffTimeout));
        }
    }

    private void answer(Decision decision, Conversation conversation, CorrelationContext context) {
        StoredState state = decision.state();
        var stand = new Stand(state.name(), state.json(), state.language(), clock.instant());
        if (decision.replies().isEmpty()) {
            conversations.keep(stand, conversation.id());
        } else {
            outbox.add(conversation, decision.replies(), stand, context);
        }
    }

    /** Where the guest can be written to, should their channel fail. */
    private Conversation keepEmail(@Nullable String email, Conversation conversation) {
        return email == null || email.equals(conversation.guest().email())
                ? conversation
                : conversations.saveEmail(conversation.id(), email);
    }
}
