package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.availability.StayRules;
import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.BookingOutcome.State;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.intention.Deed;
import io.conserje.pmsadapter.intention.Deeds;
import io.conserje.pmsadapter.intention.Family;
import io.conserje.pmsadapter.intention.Intention;
import io.conserje.pmsadapter.intention.Intentions;
import java.util.UUID;

/** Books once for each key. */
class Bookings {

    private final Deeds deeds;
    private final Intentions intentions;
    private final StayRules rules;
    private final BookingProcess process;

    Bookings(Deeds deeds, Intentions intentions, StayRules rules, BookingProcess process) {
        this.deeds = deeds;
        this.intentions = intentions;
        this.rules = rules;
        this.process = process;
    }

    BookingOutcome book(String tenant, BookingRequest request) {
        Deed deed = deed(tenant, request);
        var stay = new Stay(request.checkIn(), request.checkOut(), request.rooms());
        if (rules.faultInDays(stay).isPresent()) {
            deeds.refuse(deed, Reason.INVALID_STAY);
        } else {
            deeds.once(deed, (intention, turn) -> process.book(intention, request, turn));
        }
        return find(tenant, request.key());
    }

    BookingOutcome find(String tenant, UUID key) {
        return intentions
                .find(tenant, Family.BOOKING, key)
                .map(Bookings::outcome)
                .orElseThrow(BookingProblems::notFound);
    }

    private static Deed deed(String tenant, BookingRequest request) {
        return new Deed(
                request.key(),
                tenant,
                Family.BOOKING,
                request.fence(),
                RequestDigest.of(request),
                Terms.of(request).json(),
                null);
    }

    private static BookingOutcome outcome(Intention intention) {
        String reason = intention.reason();
        return new BookingOutcome(
                intention.key(),
                told(intention),
                intention.reference(),
                reason == null ? null : Reason.valueOf(reason),
                intention.total(),
                intention.token());
    }

    private static State told(Intention intention) {
        return switch (intention.state()) {
            case CONFIRMED -> State.CONFIRMED;
            case REFUSED -> State.REFUSED;
            case OPEN, SENDING, UNKNOWN -> State.UNKNOWN;
        };
    }
}
