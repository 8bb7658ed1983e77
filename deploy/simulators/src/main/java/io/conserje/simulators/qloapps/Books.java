package io.conserje.simulators.qloapps;

import io.conserje.simulators.fault.Reset;
import io.conserje.simulators.qloapps.RoomType.Room;
import io.conserje.simulators.qloapps.rate.Rates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;

/** Everything that changes in the simulated hotel, in memory; whoever reads or writes holds its lock. */
class Books {
    private static final int FIRST_CUSTOMER = 2;
    private static final int FIRST_AD_HOC_SERVICE = 11;

    final Map<Integer, Order> orders = new TreeMap<>();
    final Map<Integer, Customer> customers = new TreeMap<>();
    final Rates rates = new Rates();
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Integer> closedRooms = new HashSet<>();
    private int lastOrder;
    private int lastRoomBooking;
    private int lastHistory;
    private int nextCustomer = FIRST_CUSTOMER;
    private int nextService = FIRST_AD_HOC_SERVICE;
    private int collisions;

    /** Runs with the lock held. */
    <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    int nextOrder() {
        return ++lastOrder;
    }

    int nextRoomBooking() {
        return ++lastRoomBooking;
    }

    int nextHistory() {
        return ++lastHistory;
    }

    int nextCustomer() {
        return nextCustomer++;
    }

    int nextService() {
        return nextService++;
    }

    /** How often two have met on one room, this time included. */
    int nextCollision() {
        return ++collisions;
    }

    List<RoomBooking> roomBookings() {
        return orders.values().stream()
                .flatMap(order -> order.rooms.stream())
                .sorted(Comparator.comparingInt(booking -> booking.id))
                .toList();
    }

    Optional<Customer> customer(String email) {
        return customers.values().stream()
                .filter(customer -> customer.email().equalsIgnoreCase(email))
                .findFirst();
    }

    boolean isTaken(Room room, LocalDate from, LocalDate to) {
        return orders.values().stream()
                .flatMap(order -> order.rooms.stream())
                .anyMatch(booking -> booking.takes(room, from, to));
    }

    /** The rooms of a type that may be sold on all those nights; none for a stay that is too short for it. */
    List<Room> free(RoomType type, LocalDate from, LocalDate to) {
        if (from.plusDays(rates.shortestStay(type.id())).isAfter(to)) {
            return List.of();
        }
        return type.rooms().stream()
                .filter(room -> !closedRooms.contains(room.id()) && !isTaken(room, from, to))
                .toList();
    }

    /** Leaves so many rooms of a type open for new bookings, those with the fewest bookings first; closes the others. */
    void leaveOpen(RoomType type, int count) {
        type.rooms().forEach(room -> closedRooms.remove(room.id()));
        type.rooms().stream()
                .sorted(Comparator.comparingLong(this::bookingsOf).thenComparing(Room::id))
                .skip(count)
                .forEach(room -> closedRooms.add(room.id()));
    }

    private long bookingsOf(Room room) {
        return roomBookings().stream()
                .filter(booking -> booking.room.id() == room.id() && !booking.isReleased())
                .count();
    }

    /** Back to an empty hotel with every room open. */
    @EventListener(Reset.class)
    void reset() {
        locked(() -> {
            orders.clear();
            customers.clear();
            closedRooms.clear();
            rates.clear();
            lastOrder = 0;
            lastRoomBooking = 0;
            lastHistory = 0;
            nextCustomer = FIRST_CUSTOMER;
            nextService = FIRST_AD_HOC_SERVICE;
            collisions = 0;
            return true;
        });
    }
}
