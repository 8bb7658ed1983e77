package io.conserje.orchestrator.intake;

import io.conserje.defaults.context.CallContext;
import io.conserje.messaging.contract.LostMedia.File;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells a conversation that a file of its guest never came, through its inbox and once for each message, so that the guest is asked
 * to send it again.
 */
class LostFileReader {

    private static final Duration POLL = Duration.ofSeconds(3);

    private final LostFileRows rows;
    private final TransactionOperations transactions;
    private final LostFiles files;
    private final Inbox inbox;
    private final Wakeups wakeups;
    private final String tenant;

    /** @param tenant in whose name messaging is asked */
    LostFileReader(
            LostFileRows rows,
            TransactionOperations transactions,
            LostFiles files,
            Inbox inbox,
            Wakeups wakeups,
            String tenant) {
        this.rows = rows;
        this.transactions = transactions;
        this.files = files;
        this.inbox = inbox;
        this.wakeups = wakeups;
        this.tenant = tenant;
    }

    /** Asks once; what belongs to a message that is not stored yet comes again. */
    Duration pass() {
        CallContext.ofTenant(tenant).run(this::ask);
        return POLL;
    }

    private void ask() {
        List<File> known = files.unheardOf().stream().filter(this::tell).toList();
        if (!known.isEmpty()) {
            files.tookNote(known);
            wakeups.raise(Topic.TURNS);
        }
    }

    private boolean tell(File file) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            Optional<InboxRow> row = rows.row(tenant, file);
            row.ifPresent(event -> inbox.store(List.of(event)));
            return row.isPresent();
        }));
    }
}
