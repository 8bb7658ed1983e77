package io.conserje.pmsadapter.ports;

import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.change.StandingRoom;
import io.conserje.pmsadapter.change.StandingStay;
import io.conserje.pmsadapter.change.Wish;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.intention.Sent;
import io.conserje.pmsadapter.ports.InMemoryBooked.Beside;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes bookings of the house in memory, and gives them up; it knows extras by name alone. */
final class InMemoryChanges implements ChangeableStays {

    private final InMemoryHouse house;
    private final Map<String, InMemoryBooked> mementos = new HashMap<>();

    InMemoryChanges(InMemoryHouse house) {
        this.house = house;
    }

    @Override
    public Optional<OpenStay> open(String orderId) {
        return find(orderId).map(Opened::new);
    }

    @Override
    public Optional<StandingStay> look(String orderId) {
        return find(orderId).map(InMemoryChanges::standing);
    }

    @Override
    public boolean restore(String orderId, String memento) {
        house.reachable();
        InMemoryBooked before = mementos.get(memento);
        return house.change(orderId, before.request(), before.beside());
    }

    private Optional<InMemoryBooked> find(String orderId) {
        house.reachable();
        return house.all().stream()
                .filter(booked -> booked.reservation().orderId().equals(orderId))
                .findFirst();
    }

    private static StandingStay standing(InMemoryBooked booked) {
        BookingRequest request = booked.request();
        Money total = booked.reservation().total();
        boolean holds = booked.reservation().holds();
        List<StandingRoom> rooms = new ArrayList<>();
        request.rooms()
                .forEach(party -> rooms.add(new StandingRoom(
                        request.roomTypeId(),
                        "1",
                        request.checkIn(),
                        request.checkOut(),
                        party.adults(),
                        party.children(),
                        total,
                        false,
                        false,
                        booked.beside().until(),
                        booked.beside().from())));
        return new StandingStay(
                booked.reservation().orderId(),
                booked.reservation().reference(),
                !holds,
                holds,
                total,
                booked.beside().paid(),
                holds ? rooms : List.of());
    }

    private final class Opened implements OpenStay {

        private final InMemoryBooked booked;

        Opened(InMemoryBooked booked) {
            this.booked = booked;
        }

        @Override
        public StandingStay standing() {
            return InMemoryChanges.standing(booked);
        }

        @Override
        public Proposal propose(Wish wish) {
            Beside beside = booked.beside();
            return switch (wish) {
                case Wish.Dates dates -> as(booked.with(dates.checkIn(), dates.checkOut()), beside);
                case Wish.RoomType type -> as(booked.with(type.id()), beside);
                case Wish.Guests guests -> as(booked.with(guests.rooms()), beside);
                case Wish.Cancelled _ ->
                    new Ready(booked, null, beside, Shape.of(standing()).cancelled());
                case Wish.Extras extras -> extras(extras, beside);
                case Wish.Times times -> as(booked.request(), timed(times, beside.and(ofAllRooms(times.price()))));
                case Wish.Paid paid ->
                    new Ready(
                            booked,
                            booked.request(),
                            beside.paid(paid.received()),
                            Shape.of(standing()).withPaid(paid.received()));
            };
        }

        private Proposal extras(Wish.Extras wish, Beside beside) {
            boolean named = wish.extras().stream().noneMatch(extra -> extra.price() == null);
            BigDecimal more = wish.extras().stream()
                    .map(extra -> ofAllRooms(extra.price()).multiply(BigDecimal.valueOf(extra.quantity())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return named ? as(booked.request(), beside.and(more)) : new Proposal.Impossible(Reason.UNKNOWN_SERVICE);
        }

        private BigDecimal ofAllRooms(@Nullable Money price) {
            return price == null
                    ? BigDecimal.ZERO
                    : price.amount()
                            .multiply(
                                    BigDecimal.valueOf(booked.request().rooms().size()));
        }

        private static Beside timed(Wish.Times times, Beside beside) {
            return times.until() == null ? beside.from(times.from()) : beside.until(times.until());
        }

        private Proposal as(BookingRequest wanted, Beside beside) {
            if (!wanted.rooms().stream().allMatch(InMemoryInventory::fits)) {
                return new Proposal.Impossible(Reason.CAPACITY);
            }
            return house.changed(booked, wanted, beside)
                    .<Proposal>map(
                            after -> new Ready(booked, wanted, beside, Shape.of(InMemoryChanges.standing(after))))
                    .orElseGet(() -> new Proposal.Impossible(Reason.SOLD_OUT));
        }
    }

    private final class Ready implements Proposal.Ready {

        private final InMemoryBooked booked;
        private final @Nullable BookingRequest wanted;
        private final Beside beside;
        private final Shape after;

        Ready(InMemoryBooked booked, @Nullable BookingRequest wanted, Beside beside, Shape after) {
            this.booked = booked;
            this.wanted = wanted;
            this.beside = beside;
            this.after = after;
        }

        @Override
        public Shape after() {
            return after;
        }

        @Override
        public List<ChangeNotice> notices() {
            return List.of();
        }

        @Override
        public String memento() {
            String memento = "before-" + booked.hashCode();
            mementos.put(memento, booked);
            return memento;
        }

        @Override
        public Sent send() {
            String order = booked.reservation().orderId();
            boolean done = wanted == null ? house.cancel(order) : house.change(order, wanted, beside);
            return done ? new Sent.Accepted() : new Sent.Declined(Reason.SOLD_OUT);
        }
    }
}
