package io.conserje.pmsadapter.ports;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.BookedStay.Presence;
import io.conserje.pmsadapter.contract.BookedStay.State;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.GuestContact;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.contract.StayChanges;
import io.conserje.pmsadapter.ports.InMemoryHouse.Booked;
import io.conserje.pmsadapter.stay.StayRegister;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds bookings of the house in memory. */
final class InMemoryRegister implements StayRegister {

    private static final Money NOTHING = new Money(BigDecimal.ZERO, "USD");

    private final InMemoryHouse house;

    InMemoryRegister(InMemoryHouse house) {
        this.house = house;
    }

    @Override
    public List<BookedStay> byReference(String reference) {
        return found(booked -> booked.reservation().reference().equalsIgnoreCase(reference));
    }

    @Override
    public List<BookedStay> byToken(String token) {
        return found(booked -> booked.token().equals(token));
    }

    @Override
    public List<BookedStay> ofGuest(GuestContact contact) {
        return found(booked -> booked.request().guest().email().equals(contact.email())
                || digits(booked.request().guest().phone()).equals(digits(contact.phone())));
    }

    @Override
    public List<BookedStay> on(LocalDate day) {
        return found(booked -> booked.reservation().holds()
                && !booked.request().checkIn().isAfter(day)
                && !booked.request().checkOut().isBefore(day));
    }

    @Override
    public StayChanges changedSince(Instant since) {
        Instant now = Instant.now();
        return new StayChanges(found(booked -> !booked.changedAt().isBefore(since)), now, false);
    }

    private List<BookedStay> found(Predicate<Booked> wanted) {
        house.reachable();
        return house.all().reversed().stream()
                .filter(wanted)
                .map(InMemoryRegister::stay)
                .toList();
    }

    private static BookedStay stay(Booked booked) {
        BookingRequest request = booked.request();
        return new BookedStay(
                booked.reservation().orderId(),
                booked.reservation().reference(),
                booked.token(),
                booked.reservation().holds() ? State.ACTIVE : State.CANCELLED,
                request.checkIn(),
                request.checkOut(),
                request.rooms().stream().map(party -> room(booked, party)).toList(),
                booked.reservation().total(),
                NOTHING,
                new BookedStay.Guest(
                        request.guest().firstName(),
                        request.guest().lastName(),
                        request.guest().email(),
                        request.guest().phone()),
                booked.madeAt(),
                booked.changedAt());
    }

    private static BookedStay.Room room(Booked booked, RoomParty party) {
        BookingRequest request = booked.request();
        return new BookedStay.Room(
                "1",
                request.roomTypeId(),
                "Type " + request.roomTypeId(),
                "1",
                "101",
                request.checkIn(),
                request.checkOut(),
                party.adults(),
                party.children(),
                party.childAges(),
                booked.reservation().holds(),
                Presence.EXPECTED,
                null,
                NOTHING,
                NOTHING);
    }

    private static String digits(@Nullable String phone) {
        return phone == null ? "" : phone.replaceAll("[^0-9]", "");
    }
}
