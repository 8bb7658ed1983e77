package io.conserje.orchestrator.intake;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.log.LogFields;
import io.conserje.messaging.contract.ReadDelivery;
import io.conserje.orchestrator.worker.SingleWorkerLease;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessException;

/**
 * Reads raw deliveries, one reader at a time. A batch that cannot be read is halved until the poisonous delivery stands alone; after
 * three tries it goes into quarantine, and the others were never held up for longer than the halving.
 */
class DeliveryReader {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration STAND_BY = Duration.ofSeconds(1);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    private static final int TRIES = 3;

    private final SingleWorkerLease lease;
    private final Deliveries deliveries;
    private final Readings readings;
    private final DeliveryStore store;
    private final String tenant;
    private final Rush rush = new Rush(Deliveries.BATCH, System.nanoTime());

    /** @param tenant in whose name messaging is asked, and to whom belongs what names no tenant */
    DeliveryReader(
            SingleWorkerLease lease, Deliveries deliveries, Readings readings, DeliveryStore store, String tenant) {
        this.lease = lease;
        this.deliveries = deliveries;
        this.readings = readings;
        this.store = store;
        this.tenant = tenant;
    }

    /** Reads one batch, if it is this instance's turn; answers how long to wait for the next. */
    Duration pass() {
        if (!lease.hold()) {
            return STAND_BY;
        }
        LockSupport.parkNanos(rush.rest(System.nanoTime()));
        List<StoredDelivery> batch = deliveries.unread();
        if (batch.isEmpty()) {
            return POLL;
        }
        boolean asked = CallContext.ofTenant(tenant).call(() -> read(batch));
        rush.came(batch.size(), System.nanoTime());
        return asked ? Duration.ZERO : STAND_BY;
    }

    private boolean read(List<StoredDelivery> batch) {
        return switch (readings.read(batch.stream().map(StoredDelivery::raw).toList())) {
            case Readings.Outcome.Read(List<ReadDelivery> content) -> keep(batch, content);
            case Readings.Outcome.Rejected() -> rejected(batch);
            case Readings.Outcome.Unavailable() -> false;
        };
    }

    private boolean keep(List<StoredDelivery> batch, List<ReadDelivery> content) {
        List<Long> done;
        try {
            done = store.keep(batch, content);
        } catch (NonTransientDataAccessException e) {
            LOG.atWarn().addKeyValue(LogFields.COUNT, batch.size()).setCause(e).log("What was read cannot be stored");
            return rejected(batch);
        }
        readings.confirm(done);
        return !done.isEmpty();
    }

    private boolean rejected(List<StoredDelivery> batch) {
        if (batch.size() > 1) {
            int middle = batch.size() / 2;
            return read(batch.subList(0, middle)) & read(batch.subList(middle, batch.size()));
        }
        StoredDelivery poison = batch.getFirst();
        int attempts = deliveries.failed(poison.id(), BETWEEN_TRIES);
        if (attempts >= TRIES) {
            store.setAside(poison, tenant);
            LOG.atError()
                    .addKeyValue(LogFields.DELIVERY_ID, poison.id())
                    .log("A delivery that cannot be read is in quarantine");
        }
        return true;
    }
}
