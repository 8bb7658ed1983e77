package io.conserje.pmsadapter.intention;

import io.conserje.pmsadapter.FreshDatabase;
import io.conserje.pmsadapter.MovableClock;
import io.conserje.pmsadapter.lease.HouseLease;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Intentions and their settlement on a database, with a clock that stands and a write time-out of three seconds. */
public final class DeedDesk {

    public static final Duration WRITE_TIMEOUT = Duration.ofSeconds(3);

    /** Longer than a crowd takes on a busy machine: these tests are about who gets what, not about who waits. */
    private static final Duration PATIENT = Duration.ofMinutes(5);

    private static final Duration STEP = Duration.ofMillis(500);

    public final MovableClock clock = new MovableClock();
    public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    public final JdbcClient jdbc;
    public final IntentionMetrics metrics = new IntentionMetrics(meters);
    public final Intentions intentions;
    public final Deeds deeds;
    private final IntentionProperties settings =
            new IntentionProperties(WRITE_TIMEOUT, Duration.ofSeconds(60), 3, Duration.ofHours(24));
    private final Unsettled unsettled;
    public final List<String> changed = new CopyOnWriteArrayList<>();
    private final BacklogMetrics backlog = new BacklogMetrics(meters, clock);
    private SettlementWorker worker;

    public DeedDesk(FreshDatabase database) {
        jdbc = database.jdbc();
        intentions = new Intentions(jdbc, database.transactions(), new IntentionRows(), settings, clock);
        unsettled = new Unsettled(jdbc, new IntentionRows(), clock);
        deeds = new Deeds(
                intentions,
                new HouseLease(jdbc, Duration.ofSeconds(6), UUID::randomUUID),
                metrics,
                changed::add,
                PATIENT,
                UUID::randomUUID);
        worker = worker();
    }

    /** Lets them settle from now on. */
    public void judges(Judge... judges) {
        worker = worker(judges);
    }

    private SettlementWorker worker(Judge... judges) {
        return new SettlementWorker(
                unsettled,
                new Settlement(unsettled, List.of(judges), settings, metrics, changed::add, clock),
                backlog,
                UUID::randomUUID);
    }

    public void tick() {
        worker.tick();
    }

    /** Lets time pass in small steps and settles in each. */
    public void settleFor(Duration time) {
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(STEP)) {
            clock.move(STEP);
            worker.tick();
        }
    }

    /** Takes what is due, as another instance's settlement would. */
    public List<UUID> takeDue() {
        return unsettled.take(8, UUID.randomUUID()).stream().map(Intention::key).toList();
    }

    /** Takes a key, as a call that dies right afterwards would. */
    public void takeAndDie(Deed deed) {
        intentions.take(deed, UUID.randomUUID());
    }

    /** Lets somebody else have every house, as after a holder that froze. */
    public void overtake() {
        jdbc.sql("update house_lease set fence = fence + 1").update();
    }

    public double count(String meter) {
        var counter = meters.find(meter).counter();
        return counter == null ? 0 : counter.count();
    }
}
