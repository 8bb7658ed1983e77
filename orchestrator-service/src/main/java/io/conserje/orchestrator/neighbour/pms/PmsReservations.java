package io.conserje.orchestrator.neighbour.pms;

import io.conserje.defaults.log.LogFields;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.booking.BookingOvertaken;
import io.conserje.orchestrator.booking.BookingWish;
import io.conserje.orchestrator.booking.Reservations;
import io.conserje.pmsadapter.contract.BookingApi;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.PmsProblems;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Books through pms-adapter; every answer that is not clear is unknown. */
@Component
class PmsReservations implements Reservations {

    private static final Logger LOG = LoggerFactory.getLogger(PmsReservations.class);
    private static final Set<Integer> INVALID = Set.of(400, 422);

    private final BookingApi bookings;

    PmsReservations(BookingApi bookings) {
        this.bookings = bookings;
    }

    @Override
    public BookingOutcome book(UUID key, long fence, BookingWish wish) {
        try {
            return translate(bookings.book(request(key, fence, wish)));
        } catch (RestClientResponseException e) {
            if (isAbout(e, PmsProblems.STALE_FENCE)) {
                throw new BookingOvertaken(e);
            }
            return INVALID.contains(e.getStatusCode().value())
                    ? new BookingOutcome.Refused(Reason.REJECTED, null)
                    : unknown(e);
        } catch (RestClientException | CallNotPermittedException e) {
            return unknown(e);
        }
    }

    @Override
    public Optional<BookingOutcome> find(UUID key) {
        try {
            return Optional.of(translate(bookings.find(key)));
        } catch (RestClientResponseException e) {
            return isAbout(e, PmsProblems.BOOKING_NOT_FOUND) ? Optional.empty() : Optional.of(unknown(e));
        } catch (RestClientException | CallNotPermittedException e) {
            return Optional.of(unknown(e));
        }
    }

    private static BookingRequest request(UUID key, long fence, BookingWish wish) {
        return new BookingRequest(
                key,
                fence,
                wish.checkIn(),
                wish.checkOut(),
                wish.roomTypeId(),
                wish.rooms(),
                wish.guest(),
                wish.quotedTotal(),
                wish.language(),
                wish.remark(),
                wish.quotedFees());
    }

    private static BookingOutcome translate(io.conserje.pmsadapter.contract.BookingOutcome outcome) {
        return switch (outcome.state()) {
            case CONFIRMED ->
                new BookingOutcome.Confirmed(
                        Objects.requireNonNullElse(outcome.reference(), outcome.pmsToken()),
                        outcome.total(),
                        outcome.pmsToken());
            case REFUSED ->
                new BookingOutcome.Refused(
                        Objects.requireNonNullElse(outcome.reason(), Reason.REJECTED), outcome.total());
            case UNKNOWN -> new BookingOutcome.Unknown();
        };
    }

    private static boolean isAbout(RestClientResponseException e, String type) {
        return e.getResponseBodyAsString().contains('"' + type + '"');
    }

    private static BookingOutcome unknown(RuntimeException e) {
        LOG.atWarn()
                .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                .log("What became of a booking is not known yet");
        return new BookingOutcome.Unknown();
    }
}
