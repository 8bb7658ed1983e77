package io.conserje.pmsadapter.stay;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.BookedStay.Presence;
import io.conserje.pmsadapter.contract.BookedStay.Room;
import io.conserje.pmsadapter.contract.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A booking of an invented guest, with one method for each way to differ. */
public final class BookedStayFixture {

    private static final Money PRICE = new Money(new BigDecimal("100.00"), "USD");

    private final List<Room> rooms = new ArrayList<>();
    private String reference = "ABCDEFGHI";
    private boolean active = true;
    private BookedStay.@Nullable Guest guest =
            new BookedStay.Guest("Ana", "Invented", "ana@example.com", "+598 99 000 111");

    public static BookedStayFixture aStay() {
        return new BookedStayFixture();
    }

    public BookedStayFixture reference(String reference) {
        this.reference = reference;
        return this;
    }

    public BookedStayFixture cancelled() {
        active = false;
        return this;
    }

    public BookedStayFixture guest(BookedStay.@Nullable Guest guest) {
        this.guest = guest;
        return this;
    }

    public BookedStayFixture room(String from, String to) {
        return room(from, to, true);
    }

    public BookedStayFixture room(String from, String to, boolean isActive) {
        rooms.add(new Room(
                String.valueOf(rooms.size() + 1),
                "2",
                "Double",
                "10",
                "D-101",
                LocalDate.parse(from),
                LocalDate.parse(to),
                2,
                0,
                List.of(),
                isActive && active,
                Presence.EXPECTED,
                null,
                PRICE,
                PRICE));
        return this;
    }

    public BookedStay build() {
        if (rooms.isEmpty()) {
            room("2026-12-10", "2026-12-12");
        }
        return new BookedStay(
                "41",
                reference,
                "conserje/0197",
                active ? BookedStay.State.ACTIVE : BookedStay.State.CANCELLED,
                rooms.getFirst().checkIn(),
                rooms.getFirst().checkOut(),
                List.copyOf(rooms),
                PRICE,
                PRICE,
                guest,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
