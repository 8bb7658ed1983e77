package io.conserje.orchestrator.guest;

import io.conserje.messaging.contract.Identifier;
import io.conserje.orchestrator.conversation.ConversationId;
import java.util.Optional;

/**
 * Decides what it means that a number and a business-scoped id come together. A number can change hands, the id cannot: so a number
 * whose holder is known under another id has a new holder, and a number without a known holder is the id's.
 */
class SamePerson {

    private final IdentifierRows rows;
    private final Profiles profiles;
    private final MergeWishes merges;

    SamePerson(IdentifierRows rows, Profiles profiles, MergeWishes merges) {
        this.rows = rows;
        this.profiles = profiles;
        this.merges = merges;
    }

    /** Makes room for what the sender is known by: afterwards nobody who is somebody else has it. */
    void settle(Sender sender) {
        Optional<Identifier> userId = sender.identifier(Identifier.USER_ID);
        Optional<Identifier> waId = sender.identifier(Identifier.WA_ID);
        if (userId.isPresent() && waId.isPresent()) {
            settle(sender, userId.get(), waId.get());
        }
    }

    private void settle(Sender sender, Identifier userId, Identifier waId) {
        Optional<ConversationId> byId = rows.owner(sender.line(), userId);
        Optional<ConversationId> byNumber = rows.owner(sender.line(), waId);
        if (byNumber.isPresent() && !byNumber.equals(byId)) {
            settleNumber(sender, byId, byNumber.get(), waId);
        } else if (byId.isPresent() && byNumber.isEmpty()) {
            giveUpOtherNumber(sender, byId.get(), waId);
        }
    }

    private void settleNumber(Sender sender, Optional<ConversationId> byId, ConversationId holder, Identifier waId) {
        boolean holderHasAnId = has(holder, Identifier.USER_ID);
        boolean guestHasANumber = byId.filter(id -> has(id, Identifier.WA_ID)).isPresent();
        if (holderHasAnId || guestHasANumber) {
            rows.release(sender.line(), waId, sender.at().minusSeconds(1));
            profiles.show(holder, rows.of(holder));
            byId.ifPresent(guest -> giveUpOtherNumber(sender, guest, waId));
        } else {
            byId.ifPresent(guest -> merges.wish(guest, holder));
        }
    }

    /** A guest has one number: the one that came last. */
    private void giveUpOtherNumber(Sender sender, ConversationId guest, Identifier waId) {
        rows.of(guest).stream()
                .filter(known -> known.kind().equals(Identifier.WA_ID) && !known.equals(waId))
                .forEach(known -> rows.release(sender.line(), known, sender.at()));
    }

    private boolean has(ConversationId conversation, String kind) {
        return rows.of(conversation).stream()
                .anyMatch(identifier -> identifier.kind().equals(kind));
    }
}
