package io.conserje.gateway.intake;

import io.conserje.orchestrator.contract.Delivery;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A body that waits for its call to the store, or for that call's outcome. Either it is taken up or it is given up, never both. */
class PendingDelivery {

    private final Delivery delivery;
    private final AtomicBoolean claimed = new AtomicBoolean();
    private final CompletableFuture<IntakeOutcome> outcome = new CompletableFuture<>();

    PendingDelivery(Delivery delivery) {
        this.delivery = delivery;
    }

    Delivery delivery() {
        return delivery;
    }

    /** Whether it is the caller's from now on: of a lane that sends it, or of the request that gives it up. */
    boolean claim() {
        return claimed.compareAndSet(false, true);
    }

    void done(IntakeOutcome result) {
        outcome.complete(result);
    }

    void failed(RuntimeException failure) {
        outcome.completeExceptionally(failure);
    }

    /** The outcome; empty when no lane took it up in time. Once it is taken up, the call to the store sets the time. */
    Optional<IntakeOutcome> await(Duration patience) throws InterruptedException {
        try {
            return Optional.of(outcome.get(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return claim() ? Optional.empty() : Optional.of(underWay());
        } catch (ExecutionException e) {
            return Optional.of(underWay());
        }
    }

    /** Throws what the call threw, a mistake of our own. */
    private IntakeOutcome underWay() {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException mistake ? mistake : e;
        }
    }
}
