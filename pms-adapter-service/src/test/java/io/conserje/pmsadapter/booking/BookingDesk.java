package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.FreshDatabase;
import io.conserje.pmsadapter.availability.StayRulesFixture;
import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.lease.HouseLease;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The whole of bookings on a fresh database, with a clock that stands and a write time-out of three seconds. */
public final class BookingDesk implements AutoCloseable {

    static final Duration WRITE_TIMEOUT = Duration.ofSeconds(3);

    final MovableClock clock = new MovableClock();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FreshDatabase database = new FreshDatabase();
    final JdbcClient jdbc;
    final BookingIntentions intentions;
    final UnsettledBookings unsettled;
    final HouseLease lease;
    final Bookings bookings;
    final SettlementWorker worker;

    public BookingDesk(Reservations reservations) {
        var settings = new BookingProperties(
                WRITE_TIMEOUT,
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                3,
                3,
                Duration.ofHours(24),
                Duration.ofSeconds(6));
        var rows = new IntentionRows(JsonMapper.shared());
        var metrics = new BookingMetrics(meters);
        var verification = new Verification(reservations, metrics);
        jdbc = database.jdbc();
        intentions = new BookingIntentions(jdbc, database.transactions(), rows, settings, clock);
        unsettled = new UnsettledBookings(jdbc, rows, clock);
        lease = new HouseLease(jdbc, settings.lease(), UUID::randomUUID);
        bookings = new Bookings(
                intentions,
                StayRulesFixture.at(clock),
                lease,
                new BookingProcess(reservations, intentions, verification, settings.rooms()),
                metrics,
                settings.queue(),
                UUID::randomUUID);
        worker = new SettlementWorker(
                unsettled,
                new Settlement(unsettled, reservations, verification, settings, metrics, clock),
                new BacklogMetrics(meters, clock),
                UUID::randomUUID);
    }

    @Override
    public void close() {
        database.close();
    }

    /** Books for the only tenant. */
    public BookingOutcome book(BookingRequest request) {
        return bookings.book("default", request);
    }

    /** Lets time pass in small steps and settles in each. */
    void settleFor(Duration time) {
        Duration step = Duration.ofMillis(500);
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(step)) {
            clock.move(step);
            worker.tick();
        }
    }

    double count(String meter) {
        var counter = meters.find(meter).counter();
        return counter == null ? 0 : counter.count();
    }
}
