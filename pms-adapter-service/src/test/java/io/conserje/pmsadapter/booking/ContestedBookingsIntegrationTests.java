package io.conserje.pmsadapter.booking;

import static io.conserje.pmsadapter.booking.BookingRequestFixture.aBooking;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.BookingOutcome.State;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.intention.Sent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bookings that others want too, and holders of the house that die or sleep. */
class ContestedBookingsIntegrationTests extends BookingsOnPostgres {

    @Test
    void theSameKeyBooksOnceHoweverOftenItComes() {
        BookingRequest request = aBooking().build();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20).forEach(_ -> executor.execute(() -> desk.bookings.book(TENANT, request)));
        }

        assertThat(reservations.standing()).isEqualTo(1);
        assertThat(desk.bookings.book(TENANT, request).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void aRoomThatWentToSomebodyElseIsTriedAgainOnAnother() {
        reservations.next(lost());
        reservations.next(_ -> new Sent.Declined(Reason.SOLD_OUT));

        assertThat(book(aBooking()).state()).isEqualTo(State.CONFIRMED);
        assertThat(reservations.standing()).isEqualTo(1);
        assertThat(desk.count("conserje.bookings.verify_losers")).isEqualTo(1);
    }

    @Test
    void whoLosesThreeRoomsIsSoldOut() {
        IntStream.range(0, 3).forEach(_ -> reservations.next(lost()));

        assertRefused(book(aBooking()), Reason.SOLD_OUT);
        assertThat(reservations.standing()).isZero();
    }

    @Test
    void aHolderThatWasOvertakenDoesNotConfirmAndTheSettlementDoes() {
        reservations.next(book -> {
            book.run();
            desk.desk.jdbc.sql("update house_lease set fence = fence + 1").update();
            return new Sent.Accepted();
        });

        BookingOutcome outcome = book(aBooking());
        assertThat(outcome.state()).isEqualTo(State.UNKNOWN);

        desk.settleFor(BookingDesk.WRITE_TIMEOUT);
        assertThat(desk.bookings.find(TENANT, outcome.key()).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void aHolderThatFrozeAndWakesLateIsFenced() throws Exception {
        var frozen = new CountDownLatch(1);
        var wake = new CountDownLatch(1);
        reservations.whenDrafted(() -> {
            frozen.countDown();
            awaitQuietly(wake);
        });
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<BookingOutcome> first = executor.submit(() -> book(aBooking()));
            assertThat(frozen.await(30, TimeUnit.SECONDS)).isTrue();
            // Of nobody, so that no sign of life of the frozen one brings its turn back.
            desk.desk
                    .jdbc
                    .sql("update house_lease set held_until = '-infinity', holder = gen_random_uuid()")
                    .update();
            reservations.whenDrafted(() -> {});

            BookingOutcome second = desk.another(reservations).book(aBooking().build());
            wake.countDown();

            assertThat(second.state()).isEqualTo(State.CONFIRMED);
            assertRefused(first.get(30, TimeUnit.SECONDS), Reason.UNAVAILABLE);
            assertThat(reservations.standing()).isEqualTo(1);
        }
    }

    @Test
    void aKeyWhoseCallDiedBeforeItSentMayBeTakenAgain() {
        BookingRequest request = aBooking().build();
        desk.takeAndDie(request);

        assertThat(desk.bookings.book(TENANT, request).state()).isEqualTo(State.UNKNOWN);
        desk.desk.clock.move(Duration.ofSeconds(61));
        assertThat(desk.bookings.book(TENANT, request).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void manyGuestsAtOnceGetTheRoomsThereAre() {
        List<BookingOutcome> outcomes = new CopyOnWriteArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20).forEach(_ -> executor.execute(() -> outcomes.add(book(aBooking()))));
        }
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.state() == State.CONFIRMED)
                .hasSize(3);
    }

    private Function<Runnable, Sent> lost() {
        return _ -> {
            String token = desk.desk
                    .jdbc
                    .sql("select token from intention where state = 'sending'")
                    .query(String.class)
                    .single();
            reservations.appear(token, "220.00", false);
            return new Sent.Accepted();
        };
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
