package io.conserje.gateway.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The bodies that wait for a call, the oldest first. One lane at a time puts its call together, so that two never share what one could carry. */
final class WaitingBodies {

    /** What a body is told that was not sent. */
    static final IntakeOutcome COME_AGAIN = new IntakeOutcome.Refused(Duration.ofSeconds(2));

    private final int batch;
    private final Company company;
    private final LongSupplier clock;
    private final BlockingQueue<PendingDelivery> queue = new LinkedBlockingQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    /** The lane that waits for company; who makes it enough wakes it, once. */
    private final AtomicReference<@Nullable Thread> resting = new AtomicReference<>();

    /** So many behind the first are company enough. */
    private final int enough;

    private volatile boolean closed;

    /**
     * @param batch bodies in one call at most
     * @param company how long a call waits for more
     * @param clock what {@link System#nanoTime()} says
     */
    WaitingBodies(int batch, Company company, LongSupplier clock) {
        this.batch = batch;
        this.company = company;
        this.clock = clock;
        this.enough = Math.min(Company.MANY, batch) - 1;
    }

    void add(PendingDelivery body) {
        queue.add(body);
        Thread lane = resting.get();
        if (lane != null && queue.size() >= enough && resting.compareAndSet(lane, null)) {
            LockSupport.unpark(lane);
        }
        if (closed) {
            close();
        }
    }

    /** Gives up what has waited since before this moment of {@link System#nanoTime()}: no lane sends it, and its channel is told to come again. */
    void giveUp(long moment) {
        for (PendingDelivery oldest = queue.peek();
                oldest != null && oldest.cameBefore(moment);
                oldest = queue.peek()) {
            if (queue.remove(oldest)) {
                giveUp(oldest);
            }
        }
    }

    /** Gives up what waits, and whatever still comes. */
    void close() {
        closed = true;
        giveUp(clock.getAsLong() + 1);
    }

    int size() {
        return queue.size();
    }

    /** What goes with the next call, as soon as there is something and it is time; none where all of it was given up meanwhile. */
    List<PendingDelivery> next() throws InterruptedException {
        turn.lockInterruptibly();
        try {
            PendingDelivery first = queue.take();
            rest(first);
            List<PendingDelivery> bodies = gather(first);
            company.goes(clock.getAsLong());
            return bodies;
        } finally {
            turn.unlock();
        }
    }

    private void rest(PendingDelivery first) throws InterruptedException {
        try {
            resting.set(Thread.currentThread());
            for (long rest = untilItGoes(); rest > 0; rest = untilItGoes()) {
                LockSupport.parkNanos(rest);
                if (Thread.interrupted()) {
                    giveUp(first);
                    throw new InterruptedException();
                }
            }
        } finally {
            resting.set(null);
        }
    }

    private long untilItGoes() {
        return company.rest(1 + queue.size(), batch, clock.getAsLong());
    }

    private static void giveUp(PendingDelivery body) {
        if (body.claim()) {
            body.done(COME_AGAIN);
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
        return bodies.size() < batch && bytes < Room.BYTES_A_CALL ? queue.poll() : null;
    }
}
