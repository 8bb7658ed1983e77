package io.conserje.simulators.fault;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The calls that a fault keeps waiting; a reset lets all of them go. */
@Component
public class HeldCalls {
    private volatile CountDownLatch reset = new CountDownLatch(1);

    /** Waits on the call's own thread. False when the wait was cut short: what the caller wanted is of the past. */
    public boolean hold(Duration time) {
        try {
            return !reset.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @EventListener(Reset.class)
    void release() {
        CountDownLatch old = reset;
        reset = new CountDownLatch(1);
        old.countDown();
    }
}
