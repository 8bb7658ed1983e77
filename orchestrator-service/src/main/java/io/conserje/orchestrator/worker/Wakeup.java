package io.conserje.orchestrator.worker;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets one worker sleep until something happens; what happens while it works is not missed. */
public class Wakeup {

    private final Semaphore raised = new Semaphore(0);

    /** Ends the sleep, or the next one. */
    public void raise() {
        if (raised.availablePermits() == 0) {
            raised.release();
        }
    }

    /** Whether the next sleep ends at once. */
    public boolean isRaised() {
        return raised.availablePermits() > 0;
    }

    void sleep(Duration atMost) throws InterruptedException {
        if (raised.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            raised.drainPermits();
        }
    }
}
