package io.conserje.pmsadapter.ports;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.booking.Reservation;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rooms, prices and bookings of the hotel in memory. */
final class InMemoryHouse {

    private static final int ROOMS = 5;
    private static final BigDecimal WITH_TAX = new BigDecimal("1.04");
    /** USD a night before tax. */
    private static final Map<String, Integer> NIGHTLY = Map.of("1", 1250, "2", 1750, "3", 2250, "4", 2750);

    private final boolean away;
    private final List<Booked> bookings = new ArrayList<>();
    private final List<Season> seasons = new ArrayList<>();
    private final Map<String, Integer> shortest = new HashMap<>();
    private int lastOrder;

    InMemoryHouse(boolean away) {
        this.away = away;
    }

    /** A booking that was made; a cancelled one stays. */
    record Booked(String token, BookingRequest request, Reservation reservation, Instant madeAt, Instant changedAt) {

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
                    request.remark());
        }

        Booked cancelled() {
            var over = new Reservation(
                    reservation.orderId(), reservation.reference(), reservation.total(), reservation.rooms(), false);
            return new Booked(token, request, over, madeAt, Instant.now());
        }
    }

    private record Season(String type, LocalDate first, LocalDate last, int dearer) {}

    void reachable() {
        if (away) {
            throw new HotelSystemUnavailable(null);
        }
    }

    boolean has(String type) {
        return NIGHTLY.containsKey(type);
    }

    synchronized int free(String type, LocalDate checkIn, LocalDate checkOut) {
        if (checkIn.plusDays(shortest.getOrDefault(type, 1)).isAfter(checkOut)) {
            return 0;
        }
        return ROOMS
                - checkIn.datesUntil(checkOut)
                        .mapToInt(night -> overlapping(type, night, night.plusDays(1)))
                        .max()
                        .orElse(0);
    }

    synchronized int overlapping(String type, LocalDate from, LocalDate to) {
        return bookings.stream()
                .filter(booked -> booked.overlaps(type, from, to))
                .mapToInt(booked -> booked.reservation().rooms())
                .sum();
    }

    /** USD before tax for all rooms. */
    synchronized BigDecimal price(String type, Stay stay) {
        int ofOneRoom = stay.checkIn()
                .datesUntil(stay.checkOut())
                .mapToInt(night -> night(type, night))
                .sum();
        return new BigDecimal(ofOneRoom * stay.rooms().size()).setScale(2);
    }

    Money withTax(BigDecimal price) {
        return new Money(price.multiply(WITH_TAX).setScale(2), "USD");
    }

    /** False when it is too late. */
    synchronized boolean book(String token, BookingRequest request) {
        var stay = new Stay(request.checkIn(), request.checkOut(), request.rooms());
        int rooms = stay.rooms().size();
        if (free(request.roomTypeId(), stay.checkIn(), stay.checkOut()) < rooms) {
            return false;
        }
        lastOrder++;
        var reservation = new Reservation(
                String.valueOf(lastOrder), "REF" + lastOrder, withTax(price(request.roomTypeId(), stay)), rooms, true);
        bookings.add(new Booked(token, request, reservation, Instant.now(), Instant.now()));
        return true;
    }

    /** How a booking would stand; empty when another one has its room. */
    synchronized Optional<Booked> changed(Booked booked, BookingRequest wanted) {
        var stay = new Stay(wanted.checkIn(), wanted.checkOut(), wanted.rooms());
        int place = bookings.indexOf(booked);
        bookings.remove(place);
        int free = free(wanted.roomTypeId(), wanted.checkIn(), wanted.checkOut());
        bookings.add(place, booked);
        Reservation was = booked.reservation();
        var now = new Reservation(
                was.orderId(),
                was.reference(),
                withTax(price(wanted.roomTypeId(), stay)),
                wanted.rooms().size(),
                was.holds());
        return free < wanted.rooms().size()
                ? Optional.empty()
                : Optional.of(new Booked(booked.token(), wanted, now, booked.madeAt(), Instant.now()));
    }

    /** False when it cannot be had, or there is no such booking. */
    synchronized boolean change(String orderId, BookingRequest wanted) {
        Optional<Booked> before = bookings.stream()
                .filter(booked -> booked.reservation().orderId().equals(orderId))
                .findFirst();
        Optional<Booked> after = before.flatMap(booked -> changed(booked, wanted));
        after.ifPresent(booked -> {
            bookings.set(bookings.indexOf(before.get()), booked);
        });
        return after.isPresent();
    }

    synchronized List<Booked> under(String token) {
        return bookings.stream()
                .filter(booked -> booked.token().equals(token))
                .filter(booked -> booked.reservation().holds())
                .toList();
    }

    synchronized List<Booked> all() {
        return List.copyOf(bookings);
    }

    /** False for an order that there never was. */
    synchronized boolean cancel(String orderId) {
        boolean known = bookings.stream()
                .anyMatch(booked -> booked.reservation().orderId().equals(orderId));
        bookings.replaceAll(booked -> booked.reservation().orderId().equals(orderId) ? booked.cancelled() : booked);
        return known;
    }

    synchronized void season(String type, LocalDate first, LocalDate last, int dearer) {
        seasons.add(new Season(type, first, last, dearer));
    }

    synchronized int shortestStay(String type) {
        return shortest.getOrDefault(type, 1);
    }

    synchronized void shortestStay(String type, int nights) {
        shortest.put(type, nights);
    }

    synchronized void asBefore() {
        seasons.clear();
        shortest.clear();
    }

    private int night(String type, LocalDate night) {
        return NIGHTLY.get(type)
                + seasons.stream()
                        .filter(season -> season.type().equals(type))
                        .filter(season -> !night.isBefore(season.first()) && !night.isAfter(season.last()))
                        .mapToInt(Season::dearer)
                        .sum();
    }
}
