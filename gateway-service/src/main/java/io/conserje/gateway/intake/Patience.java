package io.conserje.gateway.intake;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Gives up the bodies that no lane took up in time, for all requests that wait: one clock instead of one for each of them. */
final class Patience implements Runnable {

    /** So often within the time that anybody waits it is looked; a body waits by as much longer at most. */
    private static final int LOOKS = 10;

    private final WaitingBodies waiting;
    private final long nanos;
    private final LongSupplier clock;

    /**
     * @param patience how long a body waits for its call
     * @param clock what {@link System#nanoTime()} says
     */
    Patience(WaitingBodies waiting, Duration patience, LongSupplier clock) {
        this.waiting = waiting;
        this.nanos = patience.toNanos();
        this.clock = clock;
    }

    /** Until it is interrupted. */
    @Override
    public void run() {
        try {
            while (true) {
                TimeUnit.NANOSECONDS.sleep(nanos / LOOKS);
                waiting.giveUp(clock.getAsLong() - nanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
