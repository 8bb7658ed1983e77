package io.conserje.pmsadapter.ports;

import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.stay.RoomNights;
import io.conserje.pmsadapter.stay.SoldRoom;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What is sold of the house in memory; its rooms have no services beside them. */
final class InMemoryNights implements RoomNights {

    private final InMemoryHouse house;

    InMemoryNights(InMemoryHouse house) {
        this.house = house;
    }

    @Override
    public int rooms() {
        house.reachable();
        return 20;
    }

    @Override
    public List<SoldRoom> sold(LocalDate from, LocalDate to) {
        house.reachable();
        return house.all().stream()
                .filter(booked -> booked.overlaps(booked.request().roomTypeId(), from, to.plusDays(1)))
                .flatMap(InMemoryNights::rooms)
                .toList();
    }

    @Override
    public String currency() {
        house.reachable();
        return "USD";
    }

    private static Stream<SoldRoom> rooms(InMemoryBooked booked) {
        var room =
                new SoldRoom(booked.request().checkIn(), booked.request().checkOut(), new Money(BigDecimal.ONE, "USD"));
        return Collections.nCopies(booked.reservation().rooms(), room).stream();
    }
}
