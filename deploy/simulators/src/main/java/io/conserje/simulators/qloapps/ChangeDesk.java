package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.BookingRequest.Line;
import io.conserje.simulators.qloapps.BookingRequest.RoomWish;
import io.conserje.simulators.qloapps.RoomChoice.Chosen;
import io.conserje.simulators.qloapps.wire.Answer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes bookings as {@code PUT /bookings} does: the wanted lines replace the old ones by type and dates, new rooms are
 * taken before old ones are left, and the guests of a line that stays are ignored.
 */
class ChangeDesk {
    private static final int FIRST_CART_OF_CHANGES = 1_000_000;

    private final House house;
    private final Books books;
    private final Pricing pricing;
    private final Documents documents;
    private final InstantSource clock;

    ChangeDesk(House house, Books books, Documents documents, InstantSource clock) {
        this.house = house;
        this.books = books;
        this.pricing = new Pricing(house, books);
        this.documents = documents;
        this.clock = clock;
    }

    /** Changes the booking that the body names, or refuses and leaves it as it was. */
    Answer change(BookingRequest request, boolean soldOut) {
        return books.locked(() -> locked(request, soldOut));
    }

    private Answer locked(BookingRequest request, boolean soldOut) {
        Order order = books.orders.get(request.id() == null ? 0 : request.id());
        if (order == null) {
            throw BookingRequestReader.refused("Booking not found.");
        }
        if (books.customer(request.guest().email()).isEmpty()) {
            throw BookingRequestReader.refused("Customer not found.");
        }
        pricing.requireServices(request);
        replaceRooms(order, request, soldOut);
        Pricing.raise(order, request.wantedTotal());
        note(order, request);
        return TaxTrouble.answer(request, documents.booking(order));
    }

    private void replaceRooms(Order order, BookingRequest request, boolean soldOut) {
        List<RoomBooking> left = new ArrayList<>(order.rooms);
        List<Kept> kept = new ArrayList<>();
        RoomChoice choice = new RoomChoice(house, books);
        for (Line line : request.lines()) {
            List<RoomBooking> same = left.stream()
                    .filter(room -> room.isOf(line))
                    .limit(line.count())
                    .toList();
            left.removeAll(same);
            same.forEach(room -> kept.add(new Kept(room, line, same.indexOf(room))));
            boolean needsMore = same.size() < line.count();
            if (needsMore && (soldOut || !choice.add(line, same.size()))) {
                throw BookingRequestReader.refused("Requested room(s) not available");
            }
        }
        apply(order, left, kept, choice.chosen());
    }

    private void apply(Order order, List<RoomBooking> left, List<Kept> kept, List<Chosen> added) {
        Instant now = clock.instant();
        order.leave(left);
        kept.forEach(this::price);
        added.forEach(room -> {
            RoomBooking booking = new RoomBooking(books.nextRoomBooking(), order, room.stay(), room.wish(), now);
            booking.cart = FIRST_CART_OF_CHANGES + booking.id;
            pricing.priceAgain(booking, room.wish());
            order.rooms.add(booking);
        });
        order.updated = now;
    }

    private void price(Kept kept) {
        RoomWish wish = kept.line().wish(kept.position());
        if (wish != null) {
            pricing.priceAgain(kept.room(), wish);
            kept.room().order.sellAgain(kept.room());
        }
    }

    private static void note(Order order, BookingRequest request) {
        if (request.remark() != null) {
            order.remarks.add(Wording.storedText(request.remark()));
        }
        if (request.paid().compareTo(BigDecimal.ZERO) > 0) {
            order.paid = request.paid();
        }
        if (request.status() != null && request.status() == 3) {
            order.cancel();
        } else if (request.status() != null && request.status() == 1 && order.state == Order.CANCELLED) {
            order.state = Order.AWAITING_PAYMENT;
        }
    }

    /** A room that stays, with the wish of that position in its line. */
    private record Kept(RoomBooking room, Line line, int position) {}
}
