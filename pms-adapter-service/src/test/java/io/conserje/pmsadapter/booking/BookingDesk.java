package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.FreshDatabase;
import io.conserje.pmsadapter.availability.StayRulesFixture;
import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.intention.Deed;
import io.conserje.pmsadapter.intention.DeedDesk;
import io.conserje.pmsadapter.intention.Family;
import java.time.Duration;
import java.util.UUID;

/** The whole of bookings on a database of its own, or on another desk's as a second instance. */
public final class BookingDesk implements AutoCloseable {

    static final Duration WRITE_TIMEOUT = DeedDesk.WRITE_TIMEOUT;
    private static final Duration LOOK_PAUSE = Duration.ofMillis(500);
    private static final int LOOKS = 100;

    private final FreshDatabase database;
    final DeedDesk desk;
    final Bookings bookings;

    public BookingDesk(Reservations reservations) {
        this(reservations, new FreshDatabase());
    }

    private BookingDesk(Reservations reservations, FreshDatabase database) {
        this.database = database;
        desk = new DeedDesk(database);
        var verification = new Verification(reservations, desk.metrics);
        bookings = new Bookings(
                desk.deeds,
                desk.intentions,
                StayRulesFixture.at(desk.clock),
                new BookingProcess(reservations, desk.intentions, verification, 3));
        desk.judges(new BookingJudge(reservations, verification));
    }

    /** A second instance on the same database. */
    public BookingDesk another(Reservations reservations) {
        return new BookingDesk(reservations, database);
    }

    @Override
    public void close() {
        database.close();
    }

    /** Books for the only tenant. */
    public BookingOutcome book(BookingRequest request) {
        return bookings.book("default", request);
    }

    /** Asks by key until the settlement knows what became of a booking; unknown when it never does. */
    public BookingOutcome settled(UUID key) {
        BookingOutcome outcome = bookings.find("default", key);
        for (int look = 0; look < LOOKS && outcome.state() == BookingOutcome.State.UNKNOWN; look++) {
            settleFor(LOOK_PAUSE);
            outcome = bookings.find("default", key);
        }
        return outcome;
    }

    /** The hotel system's id of a booking that was confirmed. */
    public String orderOf(UUID key) {
        return desk.jdbc
                .sql("select order_id from intention where key = :key")
                .param("key", key)
                .query(String.class)
                .single();
    }

    /** Cancels whatever was booked here. */
    public void cancelAll(Reservations reservations) {
        desk.jdbc
                .sql("select order_id from intention where order_id is not null")
                .query(String.class)
                .list()
                .forEach(reservations::cancel);
    }

    /** Lets the holder's turn go to somebody else. */
    public void overtake() {
        desk.overtake();
    }

    void takeAndDie(BookingRequest request) {
        desk.takeAndDie(new Deed(
                request.key(),
                "default",
                Family.BOOKING,
                request.fence(),
                RequestDigest.of(request),
                Terms.of(request).json(),
                null));
    }

    void settleFor(Duration time) {
        desk.settleFor(time);
    }

    double count(String meter) {
        return desk.count(meter);
    }
}
