package io.conserje.gateway.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Makes one call to the store after the other, each with as many bodies as wait and fit. */
final class Lane implements Runnable {

    private final int number;
    private final BlockingQueue<PendingDelivery> waiting;
    private final DeliveryStore store;
    private final Pace pace;
    private final int batch;

    /** @param batch bodies in one call at most */
    Lane(int number, BlockingQueue<PendingDelivery> waiting, DeliveryStore store, Pace pace, int batch) {
        this.number = number;
        this.waiting = waiting;
        this.store = store;
        this.pace = pace;
        this.batch = batch;
    }

    /** Until it is interrupted. */
    @Override
    public void run() {
        try {
            while (true) {
                List<PendingDelivery> bodies = gather(waiting.take());
                if (!bodies.isEmpty()) {
                    send(bodies);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<PendingDelivery> gather(PendingDelivery first) {
        List<PendingDelivery> bodies = new ArrayList<>();
        int bytes = 0;
        for (PendingDelivery next = first; next != null; next = roomFor(bodies, bytes)) {
            if (next.claim()) {
                bodies.add(next);
                bytes += next.delivery().body().length;
            }
        }
        return bodies;
    }

    /** The next one that fits; only a lane takes from the queue's head, and it looks at no more than that. */
    private @Nullable PendingDelivery roomFor(List<PendingDelivery> bodies, int bytes) {
        return bodies.size() < batch && bytes < Room.BYTES_A_CALL ? waiting.poll() : null;
    }

    private void send(List<PendingDelivery> bodies) {
        pace.begins(number, System.nanoTime());
        try {
            IntakeOutcome outcome =
                    store.store(bodies.stream().map(PendingDelivery::delivery).toList());
            bodies.forEach(pending -> pending.done(outcome));
        } catch (RuntimeException e) {
            bodies.forEach(pending -> pending.failed(e));
        } finally {
            pace.ends(number, System.nanoTime());
        }
    }
}
