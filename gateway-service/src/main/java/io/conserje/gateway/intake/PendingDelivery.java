package io.conserje.gateway.intake;

import io.conserje.orchestrator.contract.Delivery;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A body that waits for its call to the store, or for that call's outcome. Either it is taken up or it is given up, never both. */
class PendingDelivery {

    private final Delivery delivery;
    private final long came;
    private final AtomicBoolean claimed = new AtomicBoolean();
    private final CompletableFuture<IntakeOutcome> outcome = new CompletableFuture<>();

    /** @param came as {@link System#nanoTime()} had it */
    PendingDelivery(Delivery delivery, long came) {
        this.delivery = delivery;
        this.came = came;
    }

    /** Whether it came before this moment of {@link System#nanoTime()}. */
    boolean cameBefore(long moment) {
        return came - moment < 0;
    }

    Delivery delivery() {
        return delivery;
    }

    /** Whether it is the caller's from now on: of a lane that sends it, or of who gives it up. */
    boolean claim() {
        return claimed.compareAndSet(false, true);
    }

    void done(IntakeOutcome result) {
        outcome.complete(result);
    }

    void failed(RuntimeException failure) {
        outcome.completeExceptionally(failure);
    }

    /**
     * The outcome, whoever decides it: the call to the store, or who gives it up. No clock of its own: that would wake a thread for each
     * webhook twice. Throws what the call threw, a mistake of our own.
     */
    IntakeOutcome await() throws InterruptedException {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException mistake ? mistake : new IllegalStateException(e.getCause());
        }
    }
}
