package io.conserje.pmsadapter.ports;

import io.conserje.pmsadapter.booking.Reservation;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A booking that was made in the house in memory; a cancelled one stays. */
record InMemoryBooked(
        String token,
        BookingRequest request,
        Reservation reservation,
        Beside beside,
        Instant madeAt,
        Instant changedAt) {

    /**
     * What belongs to a booking beside its rooms.
     *
     * @param extras what they cost for all rooms, taxes included
     * @param paid what was received
     */
    record Beside(
            BigDecimal extras,
            Money paid,
            @Nullable LocalTime until,
            @Nullable LocalTime from) {

        static final Beside NOTHING =
                new Beside(BigDecimal.ZERO, new Money(BigDecimal.ZERO.setScale(2), "USD"), null, null);

        Beside and(BigDecimal more) {
            return new Beside(extras.add(more), paid, until, from);
        }

        Beside paid(Money received) {
            return new Beside(extras, received, until, from);
        }

        Beside until(LocalTime time) {
            return new Beside(extras, paid, time, from);
        }

        Beside from(LocalTime time) {
            return new Beside(extras, paid, until, time);
        }
    }

    boolean overlaps(String roomType, LocalDate from, LocalDate to) {
        return reservation.holds()
                && request.roomTypeId().equals(roomType)
                && request.checkIn().isBefore(to)
                && request.checkOut().isAfter(from);
    }

    BookingRequest with(LocalDate checkIn, LocalDate checkOut) {
        return with(checkIn, checkOut, request.roomTypeId(), request.rooms());
    }

    BookingRequest with(String roomType) {
        return with(request.checkIn(), request.checkOut(), roomType, request.rooms());
    }

    BookingRequest with(List<RoomParty> rooms) {
        return with(request.checkIn(), request.checkOut(), request.roomTypeId(), rooms);
    }

    private BookingRequest with(LocalDate checkIn, LocalDate checkOut, String roomType, List<RoomParty> rooms) {
        return new BookingRequest(
                request.key(),
                request.fence(),
                checkIn,
                checkOut,
                roomType,
                rooms,
                request.guest(),
                request.quotedTotal(),
                request.language(),
                request.remark(),
                request.quotedFees());
    }

    InMemoryBooked cancelled() {
        var over = new Reservation(
                reservation.orderId(), reservation.reference(), reservation.total(), reservation.rooms(), false);
        return new InMemoryBooked(token, request, over, beside, madeAt, Instant.now());
    }
}
