package io.conserje.gateway.intake;

import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.orchestrator.contract.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Gathers the bodies that come close together, or while the store is busy with others, and stores them together. A body that comes
 * alone goes at once; under load one call and one commit carry many. A body that waits too long is given up before it was sent, and one that
 * finds no memory left is not taken at all: its channel is told to come again, and memory does not fill up behind a slow store.
 */
class GatheringIntake implements Intake, AutoCloseable {

    private static final IntakeOutcome COME_AGAIN = WaitingBodies.COME_AGAIN;

    private final Correlation correlation;
    private final IntakeProperties properties;
    private final LongSupplier clock;
    private final Room room;
    private final Pace pace;
    private final WaitingBodies waiting;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLong held = new AtomicLong();

    GatheringIntake(DeliveryStore store, Correlation correlation, IntakeProperties properties) {
        this(store, correlation, properties, System::nanoTime);
    }

    /** @param clock what {@link System#nanoTime()} says */
    GatheringIntake(DeliveryStore store, Correlation correlation, IntakeProperties properties, LongSupplier clock) {
        this.correlation = correlation;
        this.properties = properties;
        this.clock = clock;
        this.room = new Room(properties);
        var company = new Company(Company.APART, Company.GATHERING, clock.getAsLong());
        this.waiting = new WaitingBodies(properties.batch(), company, clock);
        this.pace = new Pace(properties.lanes(), properties.patience().toNanos());
        for (int number = 0; number < properties.lanes(); number++) {
            var lane = new Lane(number, waiting, store, pace, clock);
            threads.add(Thread.ofVirtual().name("intake-" + number).start(lane));
        }
        var patience = new Patience(waiting, properties.patience(), clock);
        threads.add(Thread.ofVirtual().name("intake-patience").start(patience));
    }

    @Override
    public boolean hasRoom() {
        return room.isLeft(waiting.size(), held.get(), pace, clock.getAsLong());
    }

    @Override
    public IntakeOutcome store(String channel, String app, byte[] body) {
        try {
            boolean fits = held.addAndGet(body.length) <= properties.memory().toBytes();
            return fits ? hold(channel, app, body) : COME_AGAIN;
        } finally {
            held.addAndGet(-body.length);
        }
    }

    private IntakeOutcome hold(String channel, String app, byte[] body) {
        CorrelationContext context = correlation.capture();
        var pending = new PendingDelivery(
                new Delivery(channel, app, context.correlationId(), context.traceparent(), body), clock.getAsLong());
        waiting.add(pending);
        try {
            return pending.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return COME_AGAIN;
        }
    }

    /** How many bodies wait for a call. */
    int waiting() {
        return waiting.size();
    }

    /** Ends the lanes; what still waits is given up. */
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        waiting.close();
    }
}
