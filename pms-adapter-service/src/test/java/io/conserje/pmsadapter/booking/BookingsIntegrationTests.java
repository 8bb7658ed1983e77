package io.conserje.pmsadapter.booking;

import static io.conserje.pmsadapter.booking.BookingRequestFixture.aBooking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.BookingOutcome.State;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.PmsProblems;
import io.conserje.pmsadapter.intention.Sent;
import java.math.BigDecimal;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;

class BookingsIntegrationTests extends BookingsOnPostgres {

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
    void feesThatTheGuestWasToldAreAgreedToAndOthersAreAChangedPrice() {
        Fee told = fee("8", "City fee", "40.00");
        reservations.charging(told);

        assertRefused(book(aBooking().fees()), Reason.PRICE_CHANGED);
        assertRefused(book(aBooking().fees(fee("8", "City fee", "39.99"))), Reason.PRICE_CHANGED);
        assertRefused(book(aBooking().fees(fee("9", "City fee", "40.00"))), Reason.PRICE_CHANGED);
        assertRefused(book(aBooking().fees(told, fee("9", "Linen", "5.00"))), Reason.PRICE_CHANGED);
        assertThat(reservations.standing()).isZero();

        assertThat(book(aBooking().fees(fee("8", "Tasa", "40"))).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void whoSaysNothingOfFeesAgreesToTheTotalAlone() {
        reservations.charging(fee("8", "City fee", "40.00"));

        assertThat(book(aBooking()).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void aFeeIsPartOfWhatAKeyStandsFor() {
        UUID key = UUID.randomUUID();
        reservations.charging(fee("8", "City fee", "40.00"));
        book(aBooking().key(key).fees(fee("8", "City fee", "40.00")));

        assertThat(book(aBooking().key(key).fees(fee("8", "City fee", "40"))).state())
                .isEqualTo(State.CONFIRMED);
        assertProblem(() -> book(aBooking().key(key).fees()), PmsProblems.KEY_REUSED);
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

    private static Fee fee(String service, String name, String amount) {
        return new Fee(service, name, new Money(new BigDecimal(amount), "USD"));
    }

    private static void assertProblem(ThrowingCallable call, String type) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        problem -> assertThat(problem.getBody().getType()).hasToString(type));
    }
}
