package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.intention.Sent;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** A hotel that goes wrong when told to: one double room type, 110 a night and room, for two people. */
final class InMemoryReservations implements Reservations {

    private static final BigDecimal NIGHT = new BigDecimal("110.00");

    private final Deque<Function<Runnable, Sent>> mishaps = new ArrayDeque<>();
    private final List<Standing> bookings = new ArrayList<>();
    private int free = 3;
    private boolean away;
    private List<Fee> fees = List.of();
    private int lastId;
    private volatile Runnable whenDrafted = () -> {};

    /** What the next call to send does instead; it is given what would book. */
    synchronized void next(Function<Runnable, Sent> mishap) {
        mishaps.add(mishap);
    }

    synchronized void free(int rooms) {
        free = rooms;
    }

    synchronized void away(boolean isAway) {
        away = isAway;
    }

    /** What the house charges apart from now on. */
    synchronized void charging(Fee... apart) {
        fees = List.of(apart);
    }

    /** A booking that appears without a call. */
    synchronized void appear(String token, String total, boolean holds) {
        bookings.add(new Standing(
                token,
                new Reservation(
                        String.valueOf(++lastId), "REF" + lastId, new Money(new BigDecimal(total), "USD"), 1, holds)));
    }

    synchronized int standing() {
        return bookings.size();
    }

    /** What happens while a booking is prepared. */
    void whenDrafted(Runnable event) {
        whenDrafted = event;
    }

    @Override
    public Draft draft(BookingRequest request) {
        whenDrafted.run();
        return draftNow(request);
    }

    private synchronized Draft draftNow(BookingRequest request) {
        reachable();
        if (request.rooms().stream().anyMatch(party -> party.adults() + party.children() > 2)) {
            return new Draft.Impossible(Reason.CAPACITY);
        }
        if (free < request.rooms().size()) {
            return new Draft.Impossible(Reason.SOLD_OUT);
        }
        long nights = request.checkOut().toEpochDay() - request.checkIn().toEpochDay();
        var total = new Money(
                NIGHT.multiply(BigDecimal.valueOf(nights * request.rooms().size())), "USD");
        return new Ready(total, fees, request.rooms().size());
    }

    @Override
    public synchronized List<Reservation> look(String token, String currency) {
        reachable();
        return bookings.stream()
                .filter(standing -> standing.token().equals(token))
                .map(Standing::reservation)
                .toList();
    }

    @Override
    public synchronized void cancel(String orderId) {
        reachable();
        if (bookings.removeIf(standing -> standing.reservation().orderId().equals(orderId))) {
            free++;
        }
    }

    private void reachable() {
        if (away) {
            throw new HotelSystemUnavailable(null);
        }
    }

    private synchronized Sent send(String token, Money total, int rooms) {
        if (away) {
            return new Sent.NotSent();
        }
        Runnable book = () -> {
            free -= rooms;
            bookings.add(
                    new Standing(token, new Reservation(String.valueOf(++lastId), "REF" + lastId, total, rooms, true)));
        };
        Function<Runnable, Sent> mishap = mishaps.poll();
        if (mishap != null) {
            return mishap.apply(book);
        }
        book.run();
        return new Sent.Accepted();
    }

    private record Standing(String token, Reservation reservation) {}

    private final class Ready implements Draft.Bookable {

        private final Money total;
        private final List<Fee> fees;
        private final int rooms;

        Ready(Money total, List<Fee> fees, int rooms) {
            this.total = total;
            this.fees = fees;
            this.rooms = rooms;
        }

        @Override
        public Money total() {
            return total;
        }

        @Override
        public List<Fee> fees() {
            return fees;
        }

        @Override
        public Sent send(String token) {
            return InMemoryReservations.this.send(token, total, rooms);
        }
    }
}
