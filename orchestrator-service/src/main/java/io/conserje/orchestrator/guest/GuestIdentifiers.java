package io.conserje.orchestrator.guest;

import io.conserje.messaging.contract.Identifier;
import io.conserje.orchestrator.conversation.ConversationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Finds the conversation of a guest by everything the channel knows them by, or makes it. All identifiers go in with one
 * transaction, and the unique index makes a second first message wait for the first one. Called inside the caller's transaction.
 */
public class GuestIdentifiers {

    private final Meeting meeting;
    private final IdentifierRows rows;
    private final Profiles profiles;
    private final SamePerson samePerson;
    private final Supplier<UUID> ids;

    GuestIdentifiers(
            Meeting meeting, IdentifierRows rows, Profiles profiles, SamePerson samePerson, Supplier<UUID> ids) {
        this.meeting = meeting;
        this.rows = rows;
        this.profiles = profiles;
        this.samePerson = samePerson;
        this.ids = ids;
    }

    /** The conversation of whoever sent this; what comes late goes where it would have gone when it was said. */
    public ConversationId conversationOf(Sender sender) {
        UUID id = ids.get();
        Meeting.Met met = meeting.meet(sender, id);
        ConversationId conversation = met.conversation();
        if (conversation != null) {
            return conversation;
        }
        if (met.overtaken()) {
            rows.forget(new ConversationId(id));
        }
        return resolve(sender, known(sender));
    }

    private ConversationId resolve(Sender sender, Sender known) {
        if (known.identifiers().isEmpty()) {
            return find(sender).orElseThrow();
        }
        samePerson.settle(known);
        ConversationId conversation = current(known).orElseGet(() -> open(known));
        claim(known, conversation);
        profiles.keep(conversation, known);
        return conversation;
    }

    /** The sender without what was somebody else's when this was said. */
    private Sender known(Sender sender) {
        return sender.only(identifiers -> identifiers.stream()
                .filter(identifier -> former(sender, identifier).isEmpty())
                .toList());
    }

    /** The conversation of the strongest of these identifiers that is known, or was when this was said. */
    public Optional<ConversationId> find(Sender sender) {
        return sender.identifiers().stream()
                .flatMap(identifier ->
                        former(sender, identifier).or(() -> rows.owner(sender.line(), identifier)).stream())
                .findFirst();
    }

    private Optional<ConversationId> former(Sender sender, Identifier identifier) {
        return rows.formerOwner(sender.line(), identifier, sender.at());
    }

    private Optional<ConversationId> current(Sender sender) {
        return sender.identifiers().stream()
                .flatMap(identifier -> rows.owner(sender.line(), identifier).stream())
                .findFirst();
    }

    private ConversationId open(Sender sender) {
        var mine = new ConversationId(ids.get());
        claim(sender, mine);
        ConversationId winner = current(sender).orElseThrow();
        if (winner.equals(mine)) {
            profiles.open(mine, sender);
        } else {
            rows.move(mine, winner);
        }
        return winner;
    }

    /** In one order everywhere, so that two transactions cannot wait for each other. */
    private void claim(Sender sender, ConversationId conversation) {
        List<Identifier> inOrder = sender.identifiers().stream()
                .sorted(Comparator.comparing(Identifier::kind).thenComparing(Identifier::value))
                .toList();
        inOrder.forEach(identifier -> rows.claim(sender.line(), identifier, conversation));
    }
}
