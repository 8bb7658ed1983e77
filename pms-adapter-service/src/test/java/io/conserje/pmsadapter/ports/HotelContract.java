package io.conserje.pmsadapter.ports;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.availability.StayQuery;
import io.conserje.pmsadapter.booking.BookingRequestFixture;
import io.conserje.pmsadapter.booking.Draft;
import io.conserje.pmsadapter.booking.Reservation;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.Offer;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.intention.Sent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of all ports share: days on which the house is empty, and a desk that leaves nothing behind. */
public abstract class HotelContract {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2027-01-10");
    private static final int DAYS = 380;
    private static final int WINDOW = 12;
    private static final int HOUSE = 20;

    protected static final RoomParty COUPLE = new RoomParty(2, 0, List.of());

    private final List<String> tokens = new ArrayList<>();

    /** A day from which on the whole house is free for twelve nights. */
    protected LocalDate day = FIRST_DAY;

    protected abstract HotelSystem system();

    @BeforeEach
    void findFreeDays() {
        var random = new Random();
        do {
            day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        } while (freeRooms(day, day.plusDays(WINDOW)) < HOUSE);
    }

    @AfterEach
    void leaveNothing() {
        tokens.forEach(token -> system().reservations()
                .look(token, "USD")
                .forEach(left -> system().reservations().cancel(left.orderId())));
        system().asBefore();
    }

    /** A token that is cleared after the test. */
    protected String token() {
        return remember("conserje/" + UUID.randomUUID());
    }

    protected String remember(String token) {
        tokens.add(token);
        return token;
    }

    /** Two nights of the first type for two adults, quoted right. */
    protected BookingRequestFixture aStay() {
        return BookingRequestFixture.aBooking()
                .checkIn(day.toString())
                .roomType("1")
                .quoted("2600.00");
    }

    protected Sent send(BookingRequest request, String token) {
        return system().reservations().draft(request) instanceof Draft.Bookable bookable
                ? bookable.send(token)
                : new Sent.NotSent();
    }

    /**
     * It went out: with an OK, or with an answer that means nothing, as every booking and change is answered in shops that show prices
     * before tax. Which of both is no promise of the port; what stands afterwards is, so that a look has to follow.
     */
    protected static void assertWent(Sent sent) {
        assertThat(sent).isInstanceOfAny(Sent.Accepted.class, Sent.InDoubt.class);
    }

    /** Sends, and looks what became of it: exactly one booking, which holds. */
    protected Reservation booked(BookingRequest request) {
        return booked(request, token());
    }

    /** The same under a token. */
    protected Reservation booked(BookingRequest request, String token) {
        assertWent(send(request, token));
        List<Reservation> standing = system().reservations().look(token, "USD");
        assertThat(standing)
                .singleElement()
                .satisfies(one -> assertThat(one.holds()).isTrue());
        return standing.getFirst();
    }

    /** Takes rooms of a type for two nights, so that so many are left. */
    protected void leaveRooms(String type, int left) {
        assertThat(booked(aStay().roomType(type).rooms(5 - left).build()).rooms())
                .isEqualTo(5 - left);
    }

    protected List<Offer> offers(int rooms, RoomParty party, int nights, @Nullable String type) {
        var stay = new Stay(day, day.plusDays(nights), Collections.nCopies(rooms, party));
        return system().inventory()
                .find(new StayQuery("default", stay, type, null, true))
                .offers();
    }

    private int freeRooms(LocalDate from, LocalDate to) {
        var stay = new Stay(from, to, List.of(COUPLE));
        return system().inventory().find(new StayQuery("default", stay, null, null, true)).offers().stream()
                .mapToInt(Offer::freeRooms)
                .sum();
    }
}
