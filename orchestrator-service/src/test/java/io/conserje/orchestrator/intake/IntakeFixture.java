package io.conserje.orchestrator.intake;

import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.contract.Delivery;
import io.conserje.orchestrator.conversation.Timeline;
import io.conserje.orchestrator.guest.GuestsFixture;
import io.conserje.orchestrator.outbox.SentAgain;
import io.conserje.orchestrator.staff.Audit;
import io.conserje.orchestrator.ticket.Tickets;
import io.conserje.orchestrator.worker.Instance;
import io.conserje.orchestrator.worker.SingleWorkerLease;
import io.conserje.orchestrator.worker.Wakeups;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The parts of an intake on a test's database. */
public final class IntakeFixture {

    private final TestDatabase database;
    private final IntakeMetrics metrics = new IntakeMetrics(new SimpleMeterRegistry());
    private final Wakeups wakeups = new Wakeups();

    public IntakeFixture(TestDatabase database) {
        this.database = database;
    }

    public static InternalEvents internalEvents(TestDatabase database) {
        return new InternalEvents(new Inbox(database.jdbc(), Duration.ZERO), InstantSource.system());
    }

    RawDeliveries raw(DataSource pool) {
        return new RawDeliveries(pool, wakeups, metrics, new IntakeTrouble(database.jdbc()));
    }

    public void arrives(String... bodies) {
        raw(database.pool())
                .store(Stream.of(bodies)
                        .map(body -> delivery(body.getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    QuarantineDesk desk() {
        return new QuarantineDesk(
                database.transactions(),
                new Quarantine(database.jdbc(), metrics),
                new Audit(database.jdbc(), InstantSource.system()),
                wakeups);
    }

    static Delivery delivery(byte[] body) {
        return new Delivery("whatsapp", "default", "a-correlation", null, body);
    }

    /** Everything that waits is read, as these readings understand it. */
    public void read(Readings readings) {
        readerOfItsOwn("reader-" + UUID.randomUUID(), readings).pass();
    }

    DeliveryReader reader(String instance, Readings readings, Duration quietTime) {
        return reader("delivery-reader", instance, readings, quietTime);
    }

    /** Reads under a lease of its own, as two readers do for a moment when one stalls. */
    DeliveryReader readerOfItsOwn(String name, Readings readings) {
        return reader(name, name, readings, Duration.ZERO);
    }

    private DeliveryReader reader(String leaseName, String instance, Readings readings, Duration quietTime) {
        var jdbc = database.jdbc();
        var deliveries = new Deliveries(jdbc);
        var quarantine = new Quarantine(jdbc, metrics);
        var guests = new GuestsFixture(database);
        var content = new DeliveryContent(
                new EventRows(jdbc, guests.identifiers(), guests.changedNumbers(), database.json()),
                guests.identifiers(),
                quarantine,
                new AccountNews(new Tickets(jdbc, InstantSource.system())),
                new SentAgain(jdbc, new Timeline(jdbc), wakeups),
                database.json(),
                "default");
        var report = new IntakeReport(metrics, new IntakeTrouble(jdbc), wakeups);
        var store = new DeliveryStore(
                database.transactions(), content, new Inbox(jdbc, quietTime), deliveries, quarantine, report);
        var lease = new SingleWorkerLease(jdbc, leaseName, new Instance(instance), Duration.ofSeconds(10));
        return new DeliveryReader(lease, deliveries, readings, store, "default");
    }
}
