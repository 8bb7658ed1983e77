package io.conserje.orchestrator.worker;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A bounded number of pieces of work at once, each on a thread of its own. One that ends wakes the worker that hands them out, while
 * that has more than there is room for.
 */
public final class Crew {

    /** How long a service that stops waits for what is under way. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final String name;
    private final int places;
    private final Wakeup worker;
    private final Semaphore free;
    private volatile boolean full = true;

    /**
     * Nothing is under way yet.
     *
     * @param name of its threads
     * @param places how many pieces of work may be under way at once
     */
    public Crew(String name, int places, Wakeup worker) {
        this.name = name;
        this.places = places;
        this.worker = worker;
        this.free = new Semaphore(places);
    }

    /** How many more can be started now. */
    public int free() {
        return free.availablePermits();
    }

    /** How many pieces of work are under way. */
    public int underWay() {
        return places - free.availablePermits();
    }

    /** The worker looks for work: until it says what it found, whatever ends wakes it. */
    public void looking() {
        full = true;
    }

    /** So much of it was started, of what there was room for; where there may be more, whatever ends goes on waking the worker. */
    public void started(int pieces, int room) {
        full = pieces >= room || underWay() >= share();
    }

    /** Has the worker look again: something is left for it. */
    public void wake() {
        worker.raise();
    }

    /** How many places one tenant may have: three quarters, so that there is room for the others. */
    public int share() {
        return Math.ceilDiv(places * 3, 4);
    }

    /** Takes a place for a piece of work that is still to come; false when none is free, or when something that is due may wait for one. */
    public boolean reserve() {
        if (full || !free.tryAcquire()) {
            return false;
        }
        if (full) {
            // The worker has begun to look, and may have counted this place.
            giveBack();
            return false;
        }
        return true;
    }

    /** Frees a place, used or not. */
    public void giveBack() {
        free.release();
        if (full) {
            worker.raise();
        }
    }

    /** Starts a piece of work; waits for a place where none is free. Its place is free again however it ends. */
    public void start(Runnable work) {
        free.acquireUninterruptibly();
        startReserved(work);
    }

    /** The same in a place that was reserved. */
    public void startReserved(Runnable work) {
        Thread.ofVirtual().name(name).start(() -> {
            try {
                work.run();
            } finally {
                giveBack();
            }
        });
    }

    /** Waits until nothing is under way, eight seconds at most, and starts nothing any more; false when something still was. */
    public boolean drain() throws InterruptedException {
        return free.tryAcquire(places, PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
}
