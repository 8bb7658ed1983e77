package io.conserje.orchestrator.deadletter;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.orchestrator.staff.Audit;
import io.conserje.orchestrator.staff.StaffAccess;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What staff do with dead letters: each deed once, audited in the same transaction; the same deed again changes nothing. */
@Component
class DeadLetters {

    /** 409: staff decided otherwise before. */
    static final String DECIDED = "urn:problem:orchestrator:dead-letter-decided";

    private static final String REPLAYED = "replayed";
    private static final String DISCARDED = "discarded";

    private final TransactionOperations transactions;
    private final DeadSends sends;
    private final ParkedMessages parked;
    private final Audit audit;
    private final Wakeups wakeups;

    DeadLetters(
            TransactionOperations transactions, DeadSends sends, ParkedMessages parked, Audit audit, Wakeups wakeups) {
        this.transactions = transactions;
        this.sends = sends;
        this.parked = parked;
        this.audit = audit;
        this.wakeups = wakeups;
    }

    /** Sends the answer again, or has the message answered again. */
    void replay(CallContext caller, LetterId id) {
        decide(caller, id, REPLAYED, null, () -> switch (id.kind()) {
            case SEND -> sends.replay(caller.tenant(), id.outboxId());
            case TURN -> parked.replay(caller.tenant(), id.inboxId());
        });
        wakeups.raise(Topic.TURNS);
    }

    /** Gives it up for good. */
    void discard(CallContext caller, LetterId id, String reason) {
        decide(caller, id, DISCARDED, reason, () -> switch (id.kind()) {
            case SEND -> sends.discard(caller.tenant(), id.outboxId());
            case TURN -> parked.discard(caller.tenant(), id.inboxId());
        });
    }

    private void decide(CallContext caller, LetterId id, String fate, @Nullable String detail, Deed deed) {
        transactions.executeWithoutResult(status -> {
            if (deed.done()) {
                audit.record(caller, "dead_letter." + fate, id.toString(), detail);
            } else if (!fateOf(caller.tenant(), id)
                    .orElseThrow(StaffAccess::notFound)
                    .equals(fate)) {
                throw new ProblemException(HttpStatus.CONFLICT, DECIDED, "Staff decided otherwise before.");
            }
        });
    }

    private Optional<String> fateOf(String tenant, LetterId id) {
        return switch (id.kind()) {
            case SEND -> sends.fate(tenant, id.outboxId());
            case TURN -> parked.fate(tenant, id.inboxId());
        };
    }

    /** Whether this call did it. */
    private interface Deed {
        boolean done();
    }
}
