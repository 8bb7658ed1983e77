package io.conserje.pmsadapter.booking;

import static io.conserje.pmsadapter.booking.BookingRequestFixture.aBooking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.BookingOutcome.State;
import io.conserje.pmsadapter.intention.Sent;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettlementIntegrationTests {

    private static final String TENANT = "default";

    private final InMemoryReservations reservations = new InMemoryReservations();
    private final BookingDesk desk = new BookingDesk(reservations);
    private final UUID key = UUID.randomUUID();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aTimeOutAfterTheBookingIsSettledWithinThreeWriteTimeOuts() {
        reservations.next(bookedThenAway());
        assertThat(book().state()).isEqualTo(State.UNKNOWN);

        reservations.away(false);
        desk.settleFor(BookingDesk.WRITE_TIMEOUT.multipliedBy(2));

        assertThat(found().state()).isEqualTo(State.CONFIRMED);
        assertThat(found().reference()).isNotBlank();
        assertThat(reservations.standing()).isEqualTo(1);
    }

    @Test
    void nothingIsDecidedWhileTheHotelsSystemIsAway() {
        reservations.next(bookedThenAway());
        book();

        desk.settleFor(Duration.ofMinutes(3));

        assertThat(found().state()).isEqualTo(State.UNKNOWN);
        assertThat(desk.desk.meters.get("conserje.bookings.unsettled").gauge().value())
                .isEqualTo(1);
        assertThat(desk.desk
                        .meters
                        .get("conserje.bookings.unsettled.age")
                        .gauge()
                        .value())
                .isGreaterThanOrEqualTo(180);
        reservations.away(false);
        desk.settleFor(BookingDesk.WRITE_TIMEOUT);
        assertThat(found().state()).isEqualTo(State.CONFIRMED);
        assertThat(desk.desk.meters.get("conserje.bookings.unsettled").gauge().value())
                .isZero();
    }

    @Test
    void whatIsNotFoundIsRefusedNoSoonerThanTwiceTheWriteTimeOut() {
        reservations.next(_ -> new Sent.InDoubt());
        book();

        desk.settleFor(BookingDesk.WRITE_TIMEOUT.multipliedBy(2).minusMillis(500));
        assertThat(found().state()).isEqualTo(State.UNKNOWN);
        desk.settleFor(BookingDesk.WRITE_TIMEOUT);

        assertThat(found().state()).isEqualTo(State.REFUSED);
        assertThat(found().reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(book().state()).isEqualTo(State.REFUSED);
        assertThat(reservations.standing()).isZero();
    }

    @Test
    void aBookingThatAppearsAfterItsKeyIsDeadIsCancelledAndAudited() {
        reservations.next(_ -> new Sent.InDoubt());
        book();
        desk.settleFor(BookingDesk.WRITE_TIMEOUT.multipliedBy(3));
        assertThat(found().state()).isEqualTo(State.REFUSED);

        reservations.appear("conserje/" + key, "220.00", true);
        desk.settleFor(Duration.ofMinutes(1));

        assertThat(reservations.standing()).isZero();
        assertThat(found().state()).isEqualTo(State.REFUSED);
        assertThat(desk.count("conserje.bookings.late_cancelled")).isEqualTo(1);
        assertThat(desk.desk
                        .jdbc
                        .sql("select count(*) from late_deed where key = :key")
                        .param("key", key)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theWatchOverADeadKeyEnds() {
        reservations.next(_ -> new Sent.InDoubt());
        book();
        desk.settleFor(BookingDesk.WRITE_TIMEOUT.multipliedBy(3));

        desk.desk.clock.move(Duration.ofHours(25));
        desk.desk.tick();

        assertThat(desk.desk
                        .jdbc
                        .sql("select count(*) from intention where next_look_at is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCrashWhileSendingIsSettledLikeALostAnswer() {
        reservations.next(book -> {
            book.run();
            throw new IllegalStateException("The process ends here");
        });
        assertThatThrownBy(this::book).isInstanceOf(IllegalStateException.class);
        assertThat(found().state()).isEqualTo(State.UNKNOWN);

        desk.settleFor(BookingDesk.WRITE_TIMEOUT.multipliedBy(2));

        assertThat(found().state()).isEqualTo(State.CONFIRMED);
        assertThat(reservations.standing()).isEqualTo(1);
    }

    @Test
    void aCrashBeforeSendingIsRefusedInTheEnd() {
        desk.takeAndDie(aBooking().key(key).build());

        desk.settleFor(Duration.ofSeconds(61));

        assertThat(found().state()).isEqualTo(State.REFUSED);
        assertThat(found().reason()).isEqualTo(Reason.UNAVAILABLE);
    }

    @Test
    void aCallWhoseBookingWasTakenOverByTheSettlementDoesNotConfirm() {
        reservations.next(book -> {
            book.run();
            desk.desk.clock.move(Duration.ofSeconds(5));
            desk.desk.takeDue();
            return new Sent.Accepted();
        });

        assertThat(book().state()).isEqualTo(State.UNKNOWN);
        desk.settleFor(Duration.ofSeconds(31));
        assertThat(found().state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void aLostRoomOrAnotherPriceIsCancelledBeforeItIsRefused() {
        reservations.next(_ -> new Sent.InDoubt());
        book();
        reservations.appear("conserje/" + key, "220.00", false);

        desk.settleFor(BookingDesk.WRITE_TIMEOUT);

        assertThat(found().reason()).isEqualTo(Reason.SOLD_OUT);
        assertThat(reservations.standing()).isZero();
    }

    @Test
    void aBookingThatCameTwiceIsKeptOnce() {
        reservations.next(_ -> new Sent.InDoubt());
        book();
        reservations.appear("conserje/" + key, "220.00", true);
        reservations.appear("conserje/" + key, "220.00", true);

        desk.settleFor(BookingDesk.WRITE_TIMEOUT);

        assertThat(found().state()).isEqualTo(State.CONFIRMED);
        assertThat(found().reference()).isEqualTo("REF1");
        assertThat(reservations.standing()).isEqualTo(1);
    }

    @Test
    void severalInstancesShareTheWork() {
        IntStream.range(0, 20).forEach(_ -> {
            reservations.free(3);
            reservations.next(_ -> new Sent.InDoubt());
            desk.bookings.book(TENANT, aBooking().build());
        });
        desk.desk.clock.move(Duration.ofSeconds(2));
        var taken = new ConcurrentLinkedQueue<UUID>();

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 4).forEach(_ -> executor.execute(() -> taken.addAll(desk.desk.takeDue())));
        }

        assertThat(taken).doesNotHaveDuplicates();
    }

    private Function<Runnable, Sent> bookedThenAway() {
        return book -> {
            book.run();
            reservations.away(true);
            return new Sent.InDoubt();
        };
    }

    private BookingOutcome book() {
        return desk.bookings.book(TENANT, aBooking().key(key).build());
    }

    private BookingOutcome found() {
        return desk.bookings.find(TENANT, key);
    }
}
