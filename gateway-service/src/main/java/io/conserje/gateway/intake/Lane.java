package io.conserje.gateway.intake;

import java.util.List;
import java.util.function.LongSupplier;

/** Makes one call to the store after the other, each with as many bodies as wait and fit. */
final class Lane implements Runnable {

    private final int number;
    private final WaitingBodies waiting;
    private final DeliveryStore store;
    private final Pace pace;
    private final LongSupplier clock;

    Lane(int number, WaitingBodies waiting, DeliveryStore store, Pace pace, LongSupplier clock) {
        this.number = number;
        this.waiting = waiting;
        this.store = store;
        this.pace = pace;
        this.clock = clock;
    }

    /** Until it is interrupted. */
    @Override
    public void run() {
        try {
            while (true) {
                List<PendingDelivery> bodies = waiting.next();
                if (!bodies.isEmpty()) {
                    send(bodies);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(List<PendingDelivery> bodies) {
        pace.begins(number, clock.getAsLong());
        try {
            IntakeOutcome outcome =
                    store.store(bodies.stream().map(PendingDelivery::delivery).toList());
            bodies.forEach(pending -> pending.done(outcome));
        } catch (RuntimeException e) {
            bodies.forEach(pending -> pending.failed(e));
        } finally {
            pace.ends(number, clock.getAsLong());
        }
    }
}
