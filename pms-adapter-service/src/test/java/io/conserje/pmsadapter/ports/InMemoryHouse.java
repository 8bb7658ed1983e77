package io.conserje.pmsadapter.ports;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.booking.Reservation;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.ports.InMemoryBooked.Beside;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
    private final List<InMemoryBooked> bookings = new ArrayList<>();
    private final List<Season> seasons = new ArrayList<>();
    private final Map<String, Integer> shortest = new HashMap<>();
    private int lastOrder;

    InMemoryHouse(boolean away) {
        this.away = away;
    }

    private record Season(String type, LocalDate first, LocalDate last, BigDecimal dearer) {}

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
        BigDecimal ofOneRoom = stay.checkIn()
                .datesUntil(stay.checkOut())
                .map(night -> night(type, night))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return ofOneRoom.multiply(BigDecimal.valueOf(stay.rooms().size())).setScale(2, RoundingMode.HALF_UP);
    }

    Money withTax(BigDecimal price) {
        return new Money(price.multiply(WITH_TAX).setScale(2, RoundingMode.HALF_UP), "USD");
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
        bookings.add(new InMemoryBooked(token, request, reservation, Beside.NOTHING, Instant.now(), Instant.now()));
        return true;
    }

    /** How a booking would stand; empty when another one has its room. */
    synchronized Optional<InMemoryBooked> changed(InMemoryBooked booked, BookingRequest wanted, Beside beside) {
        var stay = new Stay(wanted.checkIn(), wanted.checkOut(), wanted.rooms());
        int place = bookings.indexOf(booked);
        bookings.remove(place);
        int free = free(wanted.roomTypeId(), wanted.checkIn(), wanted.checkOut());
        bookings.add(place, booked);
        Reservation was = booked.reservation();
        BigDecimal total = withTax(price(wanted.roomTypeId(), stay)).amount().add(beside.extras());
        var now = new Reservation(
                was.orderId(),
                was.reference(),
                new Money(total, "USD"),
                wanted.rooms().size(),
                was.holds());
        return free < wanted.rooms().size()
                ? Optional.empty()
                : Optional.of(new InMemoryBooked(booked.token(), wanted, now, beside, booked.madeAt(), Instant.now()));
    }

    /** False when it cannot be had, or there is no such booking. */
    synchronized boolean change(String orderId, BookingRequest wanted, Beside beside) {
        Optional<InMemoryBooked> before = bookings.stream()
                .filter(booked -> booked.reservation().orderId().equals(orderId))
                .findFirst();
        Optional<InMemoryBooked> after = before.flatMap(booked -> changed(booked, wanted, beside));
        after.ifPresent(booked -> bookings.set(bookings.indexOf(before.get()), booked));
        return after.isPresent();
    }

    synchronized List<InMemoryBooked> under(String token) {
        return bookings.stream()
                .filter(booked -> booked.token().equals(token))
                .filter(booked -> booked.reservation().holds())
                .toList();
    }

    synchronized List<InMemoryBooked> all() {
        return List.copyOf(bookings);
    }

    /** False for an order that there never was. */
    synchronized boolean cancel(String orderId) {
        boolean known = bookings.stream()
                .anyMatch(booked -> booked.reservation().orderId().equals(orderId));
        bookings.replaceAll(booked -> booked.reservation().orderId().equals(orderId) ? booked.cancelled() : booked);
        return known;
    }

    synchronized void season(String type, LocalDate first, LocalDate last, BigDecimal dearer) {
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

    private BigDecimal night(String type, LocalDate night) {
        return seasons.stream()
                .filter(season -> season.type().equals(type))
                .filter(season -> !night.isBefore(season.first()) && !night.isAfter(season.last()))
                .map(Season::dearer)
                .reduce(BigDecimal.valueOf(NIGHTLY.get(type)), BigDecimal::add);
    }
}
