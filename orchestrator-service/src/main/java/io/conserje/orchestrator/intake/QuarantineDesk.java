package io.conserje.orchestrator.intake;

import io.conserje.defaults.context.CallContext;
import io.conserje.orchestrator.staff.Audit;
import io.conserje.orchestrator.staff.StaffAccess;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What staff do with the quarantine, each deed audited in the transaction that does it. A second call finds nothing: 404. */
@Component
class QuarantineDesk {

    private final TransactionOperations transactions;
    private final Quarantine quarantine;
    private final Audit audit;
    private final Wakeups wakeups;

    QuarantineDesk(TransactionOperations transactions, Quarantine quarantine, Audit audit, Wakeups wakeups) {
        this.transactions = transactions;
        this.quarantine = quarantine;
        this.audit = audit;
        this.wakeups = wakeups;
    }

    /** Has the whole delivery read again. */
    void replay(CallContext caller, long id) {
        transactions.executeWithoutResult(status -> {
            if (!quarantine.replay(caller.tenant(), id)) {
                throw StaffAccess.notFound();
            }
            audit.record(caller, "quarantine.replayed", String.valueOf(id), null);
        });
        wakeups.raise(Topic.DELIVERIES);
    }

    /** Forgets it. */
    void discard(CallContext caller, long id, String reason) {
        transactions.executeWithoutResult(status -> {
            if (!quarantine.discard(caller.tenant(), id)) {
                throw StaffAccess.notFound();
            }
            audit.record(caller, "quarantine.discarded", String.valueOf(id), reason);
        });
    }
}
