package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A booking of a double room, 110 a night for two people, and what may become of it. */
final class StandingStayFixture {

    private static final BigDecimal NIGHT = new BigDecimal("110.00");

    private StandingStayFixture() {}

    static StandingStay stay(String from, String to) {
        LocalDate arrival = LocalDate.parse(from);
        LocalDate departure = LocalDate.parse(to);
        Money total = dollars(NIGHT.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(arrival, departure))));
        var room = new StandingRoom("11", "101", arrival, departure, 2, 0, total, false, false, null, null);
        return new StandingStay(InMemoryStays.ID, "REF41", false, true, total, dollars(BigDecimal.ZERO), List.of(room));
    }

    static StandingStay costing(StandingStay stay, String total) {
        return new StandingStay(
                stay.orderId(),
                stay.reference(),
                stay.over(),
                stay.holds(),
                dollars(new BigDecimal(total)),
                stay.paid(),
                stay.rooms());
    }

    static StandingStay losing(StandingStay stay) {
        return new StandingStay(
                stay.orderId(), stay.reference(), stay.over(), false, stay.total(), stay.paid(), stay.rooms());
    }

    static StandingStay cancelled(StandingStay stay) {
        return new StandingStay(stay.orderId(), stay.reference(), true, false, stay.total(), stay.paid(), List.of());
    }

    static StandingStay arrived(StandingStay stay) {
        StandingRoom room = stay.rooms().getFirst();
        var inHouse = new StandingRoom(
                room.roomTypeId(),
                room.roomId(),
                room.checkIn(),
                room.checkOut(),
                room.adults(),
                room.children(),
                room.price(),
                true,
                false,
                null,
                null);
        return new StandingStay(
                stay.orderId(),
                stay.reference(),
                stay.over(),
                stay.holds(),
                stay.total(),
                stay.paid(),
                List.of(inHouse));
    }

    static StandingStay paid(StandingStay stay, Money received) {
        return new StandingStay(
                stay.orderId(), stay.reference(), stay.over(), stay.holds(), stay.total(), received, stay.rooms());
    }

    static Money dollars(BigDecimal amount) {
        return new Money(amount, "USD");
    }

    static StandingStay sleeping(StandingStay stay, RoomParty party) {
        StandingRoom room = stay.rooms().getFirst();
        var other = new StandingRoom(
                room.roomTypeId(),
                room.roomId(),
                room.checkIn(),
                room.checkOut(),
                party.adults(),
                party.children(),
                room.price(),
                room.arrived(),
                room.left(),
                null,
                null);
        return new StandingStay(
                stay.orderId(), stay.reference(), stay.over(), stay.holds(), stay.total(), stay.paid(), List.of(other));
    }
}
