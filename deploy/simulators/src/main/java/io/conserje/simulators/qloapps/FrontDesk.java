package io.conserje.simulators.qloapps;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The simulated hotel as a person sees it: its bookings, and how many rooms are on sale. */
@Component
class FrontDesk {
    private final House house;
    private final Books books;

    FrontDesk(House house, Books books) {
        this.house = house;
        this.books = books;
    }

    List<Item> bookings() {
        return books.locked(() -> books.orders.values().stream().map(this::item).toList());
    }

    /** Leaves so many rooms of a type, by number or name, open for bookings from now on. */
    void leaveOpen(@Nullable String roomType, int free) {
        RoomType type = house.types().stream()
                .filter(one -> String.valueOf(one.id()).equals(roomType)
                        || one.name().english().equalsIgnoreCase(roomType))
                .findFirst()
                .orElseThrow(() -> new NoSuchRooms("There is no such room type", names()));
        if (free < 0 || free > RoomType.ROOMS) {
            throw new NoSuchRooms("A type has no such number of rooms", List.of("0 to " + RoomType.ROOMS));
        }
        books.locked(() -> {
            books.leaveOpen(type, free);
            return type;
        });
    }

    private List<String> names() {
        return house.types().stream()
                .flatMap(
                        type -> Stream.of(String.valueOf(type.id()), type.name().english()))
                .toList();
    }

    private Item item(Order order) {
        Customer customer = Objects.requireNonNull(books.customers.get(order.customerId));
        List<RoomBooking> rooms = order.rooms;
        return new Item(
                order.id,
                order.reference,
                order.source,
                order.state,
                rooms.stream().map(room -> room.from).min(LocalDate::compareTo).orElse(null),
                rooms.stream().map(room -> room.to).max(LocalDate::compareTo).orElse(null),
                rooms.stream().findFirst().map(this::type).orElse(null),
                rooms.size(),
                rooms.stream().mapToInt(room -> room.adults + room.children).sum(),
                new Guest(customer.firstName() + " " + customer.lastName(), customer.email()),
                new Total(order.total().setScale(2, RoundingMode.HALF_UP).toPlainString(), House.CURRENCY),
                order.isDead());
    }

    private Type type(RoomBooking room) {
        RoomType type = house.type(room.room.typeId()).orElseThrow();
        return new Type(type.id(), type.name().english());
    }

    /**
     * One order.
     *
     * @param state QloApps' number: 1 awaiting payment, 2 paid, 4 cancelled, 5 refunded, 8 partly paid
     * @param cancelled whether it holds no room any more, the silent loser of a race included
     */
    record Item(
            int id,
            String reference,
            String source,
            int state,
            @Nullable LocalDate checkIn,
            @Nullable LocalDate checkOut,
            @Nullable Type roomType,
            int rooms,
            int guests,
            Guest customer,
            Total total,
            boolean cancelled) {}

    /** A room type by number and name. */
    record Type(int id, String name) {}

    /** Who booked. */
    record Guest(String name, String email) {}

    /** Money with tax, the amount with two decimals. */
    record Total(String amount, String currency) {}

    /** A type or a number of rooms that the hotel does not have. */
    static class NoSuchRooms extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<String> allowed;

        NoSuchRooms(String message, List<String> allowed) {
            super(message);
            this.allowed = allowed;
        }

        List<String> allowed() {
            return allowed;
        }
    }
}
