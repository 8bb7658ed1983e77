package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.intention.Family;
import io.conserje.pmsadapter.intention.Intention;
import io.conserje.pmsadapter.intention.Judge;
import io.conserje.pmsadapter.intention.Verdict;
import java.util.List;

/** Looks for bookings by their token; one that appears late is cancelled at once. */
class BookingJudge implements Judge {

    private final Reservations reservations;
    private final Verification verification;

    BookingJudge(Reservations reservations, Verification verification) {
        this.reservations = reservations;
        this.verification = verification;
    }

    @Override
    public Family family() {
        return Family.BOOKING;
    }

    @Override
    public Verdict look(Intention intention) {
        return switch (verification.verify(intention)) {
            case Finding.Standing standing -> standing.reservation().confirmed();
            case Finding.Lost _ -> new Verdict.Refused(Reason.SOLD_OUT);
            case Finding.OtherPrice other -> new Verdict.Refused(Reason.PRICE_CHANGED, other.charged());
            case Finding.Nothing _ -> new Verdict.Unknown();
        };
    }

    @Override
    public void giveUp(Intention intention) {
        // Nothing stands that would have to be taken back.
    }

    @Override
    public List<Late> watch(Intention intention) {
        return reservations
                .look(intention.token(), Terms.of(intention).quotedTotal().currency())
                .stream()
                .map(this::cancel)
                .toList();
    }

    private Late cancel(Reservation late) {
        reservations.cancel(late.orderId());
        return new Late(late.orderId(), Remedy.CANCELLED);
    }
}
