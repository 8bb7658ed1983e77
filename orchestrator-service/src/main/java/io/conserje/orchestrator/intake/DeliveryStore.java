package io.conserje.orchestrator.intake;

import io.conserje.messaging.contract.ReadDelivery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps what was read: inbox, guests, quarantine and the mark on the deliveries in one transaction. */
class DeliveryStore {

    private final TransactionOperations transactions;
    private final DeliveryContent content;
    private final Inbox inbox;
    private final Deliveries deliveries;
    private final Quarantine quarantine;
    private final IntakeReport report;

    DeliveryStore(
            TransactionOperations transactions,
            DeliveryContent content,
            Inbox inbox,
            Deliveries deliveries,
            Quarantine quarantine,
            IntakeReport report) {
        this.transactions = transactions;
        this.content = content;
        this.inbox = inbox;
        this.deliveries = deliveries;
        this.quarantine = quarantine;
        this.report = report;
    }

    /** Keeps the content of these deliveries and answers which of them are done. */
    List<Long> keep(List<StoredDelivery> batch, List<ReadDelivery> read) {
        Map<Long, ReadDelivery> byId =
                read.stream().collect(Collectors.toMap(ReadDelivery::id, Function.identity(), (one, other) -> one));
        List<StoredDelivery> answered = batch.stream()
                .filter(delivery -> byId.containsKey(delivery.id()))
                .toList();
        List<Long> ids = answered.stream().map(StoredDelivery::id).toList();
        int[] counts = transactions.execute(status -> {
            List<InboxRow> rows = new ArrayList<>();
            answered.forEach(
                    delivery -> rows.addAll(content.rows(delivery, Objects.requireNonNull(byId.get(delivery.id())))));
            int stored = rows.isEmpty() ? 0 : inbox.store(rows);
            return new int[] {deliveries.done(ids), stored, rows.size() - stored};
        });
        report.kept(counts[0], counts[1], counts[2]);
        return ids;
    }

    /** Gives up on a delivery that nobody can read. */
    void setAside(StoredDelivery delivery, String tenant) {
        transactions.executeWithoutResult(status -> {
            quarantine.add(tenant, delivery, -1, "unreadable");
            deliveries.done(List.of(delivery.id()));
        });
    }
}
