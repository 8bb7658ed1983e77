package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.intention.Intention;
import io.conserje.pmsadapter.intention.Intentions;
import io.conserje.pmsadapter.intention.Sent;
import io.conserje.pmsadapter.intention.Verdict;
import io.conserje.pmsadapter.lease.HouseLease;
import java.util.Optional;

/**
 * Makes one booking while the house is ours: price of now, intention to send committed, sent, verified; on another room when
 * somebody else was faster.
 */
class BookingProcess {

    private final Reservations reservations;
    private final Intentions intentions;
    private final Verification verification;
    private final int rooms;

    BookingProcess(Reservations reservations, Intentions intentions, Verification verification, int rooms) {
        this.reservations = reservations;
        this.intentions = intentions;
        this.verification = verification;
        this.rooms = rooms;
    }

    Verdict book(Intention intention, BookingRequest request, HouseLease.Turn turn) {
        for (int room = 0; room < rooms; room++) {
            Optional<Verdict> verdict = tryOnce(intention, request, turn);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return new Verdict.Refused(Reason.SOLD_OUT);
    }

    private Optional<Verdict> tryOnce(Intention intention, BookingRequest request, HouseLease.Turn turn) {
        return switch (draft(request)) {
            case Draft.Impossible impossible -> Optional.of(new Verdict.Refused(impossible.reason()));
            case Draft.Bookable bookable ->
                isAsQuoted(bookable, request)
                        ? send(intention, bookable, turn)
                        : Optional.of(new Verdict.Refused(Reason.PRICE_CHANGED, bookable.total()));
        };
    }

    /** What a guest was told is all of it: the total, and what the house charges apart. */
    private static boolean isAsQuoted(Draft.Bookable bookable, BookingRequest request) {
        return bookable.total().sameAs(request.quotedTotal())
                && (request.quotedFees() == null || Fee.same(bookable.fees(), request.quotedFees()));
    }

    private Draft draft(BookingRequest request) {
        try {
            return reservations.draft(request);
        } catch (HotelSystemUnavailable e) {
            return new Draft.Impossible(Reason.UNAVAILABLE);
        }
    }

    /** Empty when the room went to somebody else and another may be tried. */
    private Optional<Verdict> send(Intention intention, Draft.Bookable bookable, HouseLease.Turn turn) {
        if (!intentions.sending(intention, turn)) {
            return Optional.of(Verdict.Refused.unavailable());
        }
        return switch (bookable.send(intention.token())) {
            case Sent.NotSent _ -> Optional.of(new Verdict.Refused(Reason.UNAVAILABLE));
            case Sent.Declined declined ->
                declined.reason() == Reason.SOLD_OUT
                        ? Optional.empty()
                        : Optional.of(new Verdict.Refused(declined.reason()));
            case Sent.Accepted _, Sent.InDoubt _ -> verify(intention);
            // The guest has waited for the whole write time-out: "it is being checked" now, the outcome by the
            // settlement.
            case Sent.Unanswered _ -> Optional.of(new Verdict.Unknown());
        };
    }

    private Optional<Verdict> verify(Intention intention) {
        try {
            return switch (verification.verify(intention)) {
                case Finding.Standing standing ->
                    Optional.of(standing.reservation().confirmed());
                case Finding.OtherPrice other ->
                    Optional.of(new Verdict.Refused(Reason.PRICE_CHANGED, other.charged()));
                case Finding.Lost _ -> Optional.empty();
                case Finding.Nothing _ -> Optional.of(new Verdict.Unknown());
            };
        } catch (HotelSystemUnavailable e) {
            return Optional.of(new Verdict.Unknown());
        }
    }
}
