package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A valid booking of the double room for two nights, with one method for each way to differ. */
public final class BookingRequestFixture {

    private UUID key = UUID.randomUUID();
    private long fence = 1;
    private LocalDate checkIn = LocalDate.parse("2026-12-10");
    private int nights = 2;
    private String roomType = "11";
    private int rooms = 1;
    private RoomParty party = new RoomParty(2, 0, List.of());
    private String quoted = "220.00";
    private String firstName = "Ana";
    private String lastName = "Invented";
    private String email = "ana@example.com";
    private @Nullable List<Fee> fees;
    private @Nullable String phone = "+59899000000";

    public static BookingRequestFixture aBooking() {
        return new BookingRequestFixture();
    }

    public BookingRequestFixture key(UUID key) {
        this.key = key;
        return this;
    }

    public BookingRequestFixture fence(long fence) {
        this.fence = fence;
        return this;
    }

    public BookingRequestFixture checkIn(String day) {
        checkIn = LocalDate.parse(day);
        return this;
    }

    public BookingRequestFixture nights(int nights) {
        this.nights = nights;
        return this;
    }

    public BookingRequestFixture roomType(String id) {
        roomType = id;
        return this;
    }

    public BookingRequestFixture rooms(int rooms) {
        this.rooms = rooms;
        return this;
    }

    public BookingRequestFixture party(int adults, int children, Integer... ages) {
        party = new RoomParty(adults, children, List.of(ages));
        return this;
    }

    public BookingRequestFixture quoted(String amount) {
        quoted = amount;
        return this;
    }

    /** What the guest was told that the house charges apart. */
    public BookingRequestFixture fees(Fee... told) {
        fees = List.of(told);
        return this;
    }

    public BookingRequestFixture name(String first, String last) {
        firstName = first;
        lastName = last;
        return this;
    }

    public BookingRequestFixture email(String email) {
        this.email = email;
        return this;
    }

    public BookingRequestFixture phone(@Nullable String phone) {
        this.phone = phone;
        return this;
    }

    public BookingRequest build() {
        return new BookingRequest(
                key,
                fence,
                checkIn,
                checkIn.plusDays(nights),
                roomType,
                Collections.nCopies(rooms, party),
                new BookingRequest.Guest(firstName, lastName, email, phone),
                new Money(new BigDecimal(quoted), "USD"),
                "es",
                null,
                fees);
    }
}
