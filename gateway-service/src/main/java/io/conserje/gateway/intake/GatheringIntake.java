package io.conserje.gateway.intake;

import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.orchestrator.contract.Delivery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the bodies that come while the store is busy with others, and stores them together. A body that comes alone goes at
 * once; under load one call and one commit carry many. A body that waits too long is given up before it was sent, and one that
 * finds no memory left is not taken at all: its channel is told to come again, and memory does not fill up behind a slow store.
 */
class GatheringIntake implements Intake, AutoCloseable {

    private static final IntakeOutcome COME_AGAIN = new IntakeOutcome.Refused(Duration.ofSeconds(2));

    /** Of one call, unless a single body is longer: as much as the longest body. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final DeliveryStore store;
    private final Correlation correlation;
    private final IntakeProperties properties;
    private final BlockingQueue<PendingDelivery> waiting = new LinkedBlockingQueue<>();
    private final List<Thread> lanes = new ArrayList<>();
    private final AtomicLong held = new AtomicLong();

    GatheringIntake(DeliveryStore store, Correlation correlation, IntakeProperties properties) {
        this.store = store;
        this.correlation = correlation;
        this.properties = properties;
        for (int lane = 0; lane < properties.lanes(); lane++) {
            lanes.add(Thread.ofVirtual().name("intake-" + lane).start(this::work));
        }
    }

    @Override
    public IntakeOutcome store(String channel, String app, byte[] body) {
        try {
            boolean room = held.addAndGet(body.length) <= properties.memory().toBytes();
            return room ? hold(channel, app, body) : COME_AGAIN;
        } finally {
            held.addAndGet(-body.length);
        }
    }

    private IntakeOutcome hold(String channel, String app, byte[] body) {
        CorrelationContext context = correlation.capture();
        var pending =
                new PendingDelivery(new Delivery(channel, app, context.correlationId(), context.traceparent(), body));
        waiting.add(pending);
        try {
            return pending.await(properties.patience()).orElseGet(() -> giveUp(pending));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return COME_AGAIN;
        }
    }

    /** How many bodies wait for a call. */
    int waiting() {
        return waiting.size();
    }

    /** Ends the lanes; what still waits is given up by its own request. */
    @Override
    public void close() {
        lanes.forEach(Thread::interrupt);
    }

    private IntakeOutcome giveUp(PendingDelivery pending) {
        waiting.remove(pending);
        return COME_AGAIN;
    }

    private void work() {
        try {
            while (true) {
                List<PendingDelivery> batch = gather(waiting.take());
                if (!batch.isEmpty()) {
                    send(batch);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<PendingDelivery> gather(PendingDelivery first) {
        List<PendingDelivery> batch = new ArrayList<>();
        int bytes = 0;
        for (PendingDelivery next = first; next != null; next = roomFor(batch, bytes)) {
            if (next.claim()) {
                batch.add(next);
                bytes += next.delivery().body().length;
            }
        }
        return batch;
    }

    /** The next one that fits; only a lane takes from the queue's head, and it looks at no more than that. */
    private @Nullable PendingDelivery roomFor(List<PendingDelivery> batch, int bytes) {
        return batch.size() < properties.batch() && bytes < MOST_BYTES ? waiting.poll() : null;
    }

    private void send(List<PendingDelivery> batch) {
        try {
            IntakeOutcome outcome =
                    store.store(batch.stream().map(PendingDelivery::delivery).toList());
            batch.forEach(pending -> pending.done(outcome));
        } catch (RuntimeException e) {
            batch.forEach(pending -> pending.failed(e));
        }
    }
}
