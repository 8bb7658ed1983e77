package io.conserje.orchestrator.erasure;

import io.conserje.defaults.context.CallContext;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.staff.Audit;
import io.conserje.orchestrator.staff.StaffAccess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes a staff member's word that a guest's words in groups are to be erased: the wish and the audit are one transaction. */
@Component
class Erasing {

    private final ErasureWishes wishes;
    private final Audit audit;
    private final TransactionOperations transactions;

    Erasing(ErasureWishes wishes, Audit audit, TransactionOperations transactions) {
        this.wishes = wishes;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Wishes for it; again is harmless. 404 where the tenant has no such guest. */
    void eraseInGroups(CallContext caller, ConversationId guest) {
        transactions.executeWithoutResult(status -> {
            if (!wishes.knows(caller.tenant(), guest)) {
                throw StaffAccess.notFound();
            }
            wishes.wish(caller.tenant(), guest);
            audit.record(caller, "guest.erased_in_groups", guest.value().toString(), null);
        });
    }
}
