package io.conserje.orchestrator.outbox;

import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * What becomes of an answer when the transaction that queued it has ended: claimed there, it goes from here at once; else the dispatchers
 * are woken. Whatever dies meanwhile leaves a claim that ends, or a row that is found.
 */
final class Departure implements TransactionSynchronization {

    private final Departures.@Nullable Place place;
    private final Wakeups wakeups;
    private @Nullable OutboxRow claimed;

    /** @param place where it may go from; null where it has to be found */
    Departure(Departures.@Nullable Place place, Wakeups wakeups) {
        this.place = place;
        this.wakeups = wakeups;
    }

    boolean hasPlace() {
        return place != null;
    }

    /** The row is claimed for the place. */
    void claimed(OutboxRow row) {
        claimed = row;
    }

    @Override
    public void afterCompletion(int status) {
        boolean committed = status == STATUS_COMMITTED;
        if (place != null && committed && claimed != null) {
            place.send(claimed);
            return;
        }
        if (place != null) {
            place.giveBack();
        }
        if (committed) {
            wakeups.raise(Topic.OUTBOX);
        }
    }
}
