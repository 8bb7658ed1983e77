package io.conserje.messaging.inbound;

import io.conserje.messaging.cost.Charge;
import io.conserje.messaging.cost.Costs;
import io.conserje.messaging.delivery.LateReports;
import io.conserje.messaging.delivery.Proofs;
import io.conserje.messaging.delivery.Reopening;
import io.conserje.messaging.receipt.Receipts;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import io.conserje.messaging.receipt.StatusReport.Key;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where statuses are written down: how far messages came, what they prove, what they cost. */
@Component
class StatusBooks {
    private final Receipts receipts;
    private final Proofs proofs;
    private final Reopening reopening;
    private final Costs costs;
    private final LateReports late;

    StatusBooks(Receipts receipts, Proofs proofs, Reopening reopening, Costs costs, LateReports late) {
        this.receipts = receipts;
        this.proofs = proofs;
        this.reopening = reopening;
        this.costs = costs;
        this.late = late;
    }

    /** Keeps the statuses of a reading in a few statements; tells which prices were new. */
    List<Charge> keep(List<StatusReport> statuses) {
        late.look(statuses);
        Set<UUID> open = receipts.record(statuses);
        proofs.take(statuses.stream()
                .filter(report -> report.outboxId() != null && open.contains(report.outboxId()))
                .toList());
        reopening.reopen(statuses);
        return costs.record(statuses);
    }

    /** Those whose last word is that they failed. */
    FailedSends failed(List<StatusReport> statuses) {
        List<Key> failures = statuses.stream()
                .filter(report -> report.status() == Status.FAILED)
                .map(StatusReport::key)
                .distinct()
                .toList();
        return new FailedSends(receipts.failed(failures));
    }
}
