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
import io.conserje.pmsadapter.ports.InMemoryHouse.Booked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes days, people and type of bookings of the house in memory, and gives them up; it has no extras. */
final class InMemoryChanges implements ChangeableStays {

    private final InMemoryHouse house;
    private final Map<String, BookingRequest> mementos = new HashMap<>();

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
        return house.change(orderId, mementos.get(memento));
    }

    private Optional<Booked> find(String orderId) {
        house.reachable();
        return house.all().stream()
                .filter(booked -> booked.reservation().orderId().equals(orderId))
                .findFirst();
    }

    private static StandingStay standing(Booked booked) {
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
                        null,
                        null)));
        return new StandingStay(
                booked.reservation().orderId(),
                booked.reservation().reference(),
                !holds,
                holds,
                total,
                new Money(BigDecimal.ZERO, "USD"),
                holds ? rooms : List.of());
    }

    private final class Opened implements OpenStay {

        private final Booked booked;

        Opened(Booked booked) {
            this.booked = booked;
        }

        @Override
        public StandingStay standing() {
            return InMemoryChanges.standing(booked);
        }

        @Override
        public Proposal propose(Wish wish) {
            return switch (wish) {
                case Wish.Dates dates -> as(booked.with(dates.checkIn(), dates.checkOut()));
                case Wish.RoomType type -> as(booked.with(type.id()));
                case Wish.Guests guests -> as(booked.with(guests.rooms()));
                case Wish.Cancelled _ ->
                    new Ready(booked, null, Shape.of(standing()).cancelled());
                case Wish.Extras _ -> new Proposal.Impossible(Reason.UNKNOWN_SERVICE);
                case Wish.Times _, Wish.Paid _ -> new Proposal.Impossible(Reason.BY_STAFF_ONLY);
            };
        }

        private Proposal as(BookingRequest wanted) {
            if (!wanted.rooms().stream().allMatch(InMemoryInventory::fits)) {
                return new Proposal.Impossible(Reason.CAPACITY);
            }
            return house.changed(booked, wanted)
                    .<Proposal>map(after -> new Ready(booked, wanted, Shape.of(InMemoryChanges.standing(after))))
                    .orElseGet(() -> new Proposal.Impossible(Reason.SOLD_OUT));
        }
    }

    private final class Ready implements Proposal.Ready {

        private final Booked booked;
        private final @Nullable BookingRequest wanted;
        private final Shape after;

        Ready(Booked booked, @Nullable BookingRequest wanted, Shape after) {
            this.booked = booked;
            this.wanted = wanted;
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
            String memento = "before-" + booked.request().hashCode();
            mementos.put(memento, booked.request());
            return memento;
        }

        @Override
        public Sent send() {
            String order = booked.reservation().orderId();
            boolean done = wanted == null ? house.cancel(order) : house.change(order, wanted);
            return done ? new Sent.Accepted() : new Sent.Declined(Reason.SOLD_OUT);
        }
    }
}
