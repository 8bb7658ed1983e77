package io.conserje.pmsadapter.ports;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.booking.Draft;
import io.conserje.pmsadapter.booking.Reservation;
import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.intention.Sent;
import java.util.List;

/** Books in the house in memory. */
final class InMemoryDesk implements Reservations {

    private final InMemoryHouse house;

    InMemoryDesk(InMemoryHouse house) {
        this.house = house;
    }

    @Override
    public Draft draft(BookingRequest request) {
        house.reachable();
        var stay = new Stay(request.checkIn(), request.checkOut(), request.rooms());
        if (!request.guest().email().contains("@")) {
            return new Draft.Impossible(Reason.INVALID_GUEST);
        }
        if (!house.has(request.roomTypeId())) {
            return new Draft.Impossible(Reason.REJECTED);
        }
        if (!stay.rooms().stream().allMatch(InMemoryInventory::fits)) {
            return new Draft.Impossible(Reason.CAPACITY);
        }
        return house.free(request.roomTypeId(), stay.checkIn(), stay.checkOut())
                        < stay.rooms().size()
                ? new Draft.Impossible(Reason.SOLD_OUT)
                : new Ready(house, request, stay);
    }

    @Override
    public List<Reservation> look(String token, String currency) {
        house.reachable();
        return house.under(token).stream().map(InMemoryBooked::reservation).toList();
    }

    @Override
    public void cancel(String orderId) {
        house.reachable();
        if (!house.cancel(orderId)) {
            throw new HotelSystemUnavailable(null);
        }
    }

    private record Ready(InMemoryHouse house, BookingRequest request, Stay stay) implements Draft.Bookable {

        @Override
        public Money total() {
            return house.withTax(house.price(request.roomTypeId(), stay));
        }

        @Override
        public List<Fee> fees() {
            return List.of();
        }

        @Override
        public Sent send(String token) {
            return house.book(token, request) ? new Sent.Accepted() : new Sent.Declined(Reason.SOLD_OUT);
        }
    }
}
