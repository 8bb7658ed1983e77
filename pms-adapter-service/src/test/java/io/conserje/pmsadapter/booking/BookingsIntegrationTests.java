package io.conserje.pmsadapter.booking;

import static io.conserje.pmsadapter.booking.BookingRequestFixture.aBooking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.BookingOutcome.State;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.PmsProblems;
import io.conserje.pmsadapter.intention.Sent;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;

class BookingsIntegrationTests {

    private static final String TENANT = "default";

    private final InMemoryReservations reservations = new InMemoryReservations();
    private final BookingDesk desk = new BookingDesk(reservations);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aBookingIsConfirmedWithWhatTheHotelsSystemSays() {
        BookingOutcome outcome = book(aBooking());

        assertThat(outcome.state()).isEqualTo(State.CONFIRMED);
        assertThat(desk.desk.changed).containsExactly("default");
        assertThat(outcome.reference()).isEqualTo("REF1");
        assertThat(outcome.total().amount()).isEqualByComparingTo("220");
        assertThat(desk.bookings.find(TENANT, outcome.key())).isEqualTo(outcome);
    }

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
    void aKeyThatIsUsedForSomethingElseIsAConflict() {
        UUID key = UUID.randomUUID();
        book(aBooking().key(key));

        assertProblem(() -> book(aBooking().key(key).nights(3).quoted("330.00")), PmsProblems.KEY_REUSED);
        assertProblem(() -> desk.bookings.book("another", aBooking().key(key).build()), PmsProblems.KEY_REUSED);
        assertProblem(() -> desk.bookings.find("another", key), PmsProblems.BOOKING_NOT_FOUND);
    }

    @Test
    void anOlderFenceIsRefusedAndANewerOneIsTold() {
        UUID key = UUID.randomUUID();
        book(aBooking().key(key).fence(5));

        assertThat(book(aBooking().key(key).fence(6)).state()).isEqualTo(State.CONFIRMED);
        assertProblem(() -> book(aBooking().key(key).fence(5)), PmsProblems.STALE_FENCE);
    }

    @Test
    void anotherPriceThanTheGuestAgreedToIsRefusedWithThePriceOfNow() {
        BookingOutcome outcome = book(aBooking().quoted("219.99"));

        assertRefused(outcome, Reason.PRICE_CHANGED);
        assertThat(outcome.total().amount()).isEqualByComparingTo("220");
        assertThat(reservations.standing()).isZero();
    }

    @Test
    void refusalsCarryTheirReason() {
        assertRefused(book(aBooking().party(3, 0)), Reason.CAPACITY);
        assertRefused(book(aBooking().checkIn("2026-11-19")), Reason.INVALID_STAY);
        assertRefused(book(aBooking().nights(0)), Reason.INVALID_STAY);
        assertRefused(book(aBooking().rooms(4)), Reason.SOLD_OUT);
        reservations.next(_ -> new Sent.Declined(Reason.REJECTED));
        assertRefused(book(aBooking()), Reason.REJECTED);
        reservations.next(_ -> new Sent.NotSent());
        assertRefused(book(aBooking()), Reason.UNAVAILABLE);
        reservations.away(true);
        assertRefused(book(aBooking()), Reason.UNAVAILABLE);
        assertThat(reservations.standing()).isZero();
    }

    @Test
    void aRefusedKeyIsDead() {
        UUID key = UUID.randomUUID();
        reservations.away(true);
        book(aBooking().key(key));
        reservations.away(false);

        assertRefused(book(aBooking().key(key).fence(9)), Reason.UNAVAILABLE);
        assertThat(reservations.standing()).isZero();
    }

    @Test
    void aBookingWithoutAnAnswerIsUnknownEvenWhereItWasMade() {
        reservations.next(book -> {
            book.run();
            return new Sent.Unanswered();
        });

        assertThat(book(aBooking()).state()).isEqualTo(State.UNKNOWN);
        assertThat(reservations.standing()).isEqualTo(1);
    }

    @Test
    void anAnswerThatMeansNothingIsLookedUpAtOnce() {
        reservations.next(book -> {
            book.run();
            return new Sent.InDoubt();
        });

        assertThat(book(aBooking()).state()).isEqualTo(State.CONFIRMED);
        assertThat(reservations.standing()).isEqualTo(1);
    }

    @Test
    void anOkWithoutABookingIsUnknown() {
        reservations.next(_ -> new Sent.Accepted());

        assertThat(book(aBooking()).state()).isEqualTo(State.UNKNOWN);
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
    void anotherChargeThanTheQuoteIsCancelledAndCounted() {
        UUID key = UUID.randomUUID();
        reservations.next(_ -> {
            reservations.appear("conserje/" + key, "250.00", true);
            return new Sent.Accepted();
        });

        BookingOutcome outcome = book(aBooking().key(key));

        assertRefused(outcome, Reason.PRICE_CHANGED);
        assertThat(outcome.total().amount()).isEqualByComparingTo("250");
        assertThat(reservations.standing()).isZero();
        assertThat(desk.count("conserje.bookings.other_price")).isEqualTo(1);
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
            assertThat(frozen.await(5, TimeUnit.SECONDS)).isTrue();
            desk.desk
                    .jdbc
                    .sql("update house_lease set held_until = '-infinity'")
                    .update();
            reservations.whenDrafted(() -> {});

            BookingOutcome second = desk.another(reservations).book(aBooking().build());
            wake.countDown();

            assertThat(second.state()).isEqualTo(State.CONFIRMED);
            assertRefused(first.get(5, TimeUnit.SECONDS), Reason.UNAVAILABLE);
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
            latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private BookingOutcome book(BookingRequestFixture request) {
        return desk.bookings.book(TENANT, request.build());
    }

    private static void assertRefused(BookingOutcome outcome, Reason reason) {
        assertThat(outcome.state()).isEqualTo(State.REFUSED);
        assertThat(outcome.reason()).isEqualTo(reason);
    }

    private static void assertProblem(ThrowingCallable call, String type) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        problem -> assertThat(problem.getBody().getType()).hasToString(type));
    }
}
