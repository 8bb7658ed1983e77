package io.conserje.pmsadapter.stay;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.BookedStay.Presence;
import io.conserje.pmsadapter.contract.BookedStay.Room;
import io.conserje.pmsadapter.contract.BookedStay.State;
import io.conserje.pmsadapter.contract.GuestContact;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.StayChanges;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A house of twenty rooms that keeps its bookings in memory: the ports of stays without any hotel system. */
public final class InMemoryStays implements StayRegister, RoomNights {

    private static final Money PRICE = new Money(new BigDecimal("300.00"), "USD");

    private final List<BookedStay> stays = new CopyOnWriteArrayList<>();

    /** Books two rooms for two adults and a child of seven each. */
    public void book(String token, LocalDate from, LocalDate to, String email, String phone) {
        int number = stays.size() + 1;
        List<Room> rooms = IntStream.of(1, 2)
                .mapToObj(room -> new Room(
                        number + "-" + room,
                        "2",
                        "Double",
                        "10" + room,
                        "D-10" + room,
                        from,
                        to,
                        2,
                        1,
                        List.of(7),
                        true,
                        Presence.EXPECTED,
                        null,
                        PRICE,
                        PRICE))
                .toList();
        var guest = new BookedStay.Guest("Ana", "Invented", email, phone);
        Instant now = Instant.now();
        stays.addFirst(new BookedStay(
                String.valueOf(number),
                "REFERENCE" + number,
                token,
                State.ACTIVE,
                from,
                to,
                rooms,
                PRICE,
                PRICE,
                guest,
                now,
                now));
    }

    /** Cancels; again is nothing. */
    public void cancel(String orderId) {
        stays.replaceAll(stay -> stay.orderId().equals(orderId) ? cancelled(stay) : stay);
    }

    @Override
    public List<BookedStay> byReference(String reference) {
        String wanted = reference.strip().toUpperCase(Locale.ROOT);
        return those(stay -> stay.reference().equals(wanted));
    }

    @Override
    public List<BookedStay> byToken(String token) {
        return those(stay -> token.equals(stay.pmsToken()));
    }

    @Override
    public List<BookedStay> ofGuest(GuestContact contact) {
        return those(stay -> stay.guest() != null
                && (Acquaintance.sameEmail(contact.email(), stay.guest().email())
                        || sameNumber(contact.phone(), stay.guest().phone())));
    }

    @Override
    public List<BookedStay> on(LocalDate day) {
        return those(stay -> stay.state() == State.ACTIVE
                && !stay.checkIn().isAfter(day)
                && !stay.checkOut().isBefore(day));
    }

    @Override
    public StayChanges changedSince(Instant since) {
        return new StayChanges(those(stay -> !stay.changedAt().isBefore(since)), Instant.now(), false);
    }

    @Override
    public int rooms() {
        return 20;
    }

    @Override
    public List<SoldRoom> sold(LocalDate from, LocalDate to) {
        return those(stay -> stay.state() == State.ACTIVE).stream()
                .flatMap(stay -> stay.rooms().stream())
                .filter(room -> !room.checkIn().isAfter(to) && room.checkOut().isAfter(from))
                .map(room -> new SoldRoom(room.checkIn(), room.checkOut(), room.totalBeforeTax()))
                .toList();
    }

    @Override
    public String currency() {
        return "USD";
    }

    private List<BookedStay> those(Predicate<BookedStay> which) {
        return stays.stream().filter(which).toList();
    }

    private static boolean sameNumber(@Nullable String said, @Nullable String known) {
        return said != null
                && known != null
                && digits(said).length() > 7
                && digits(said).equals(digits(known));
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    private static BookedStay cancelled(BookedStay stay) {
        List<Room> rooms = stay.rooms().stream()
                .map(room -> new Room(
                        room.id(),
                        room.roomTypeId(),
                        room.roomTypeName(),
                        room.roomId(),
                        room.number(),
                        room.checkIn(),
                        room.checkOut(),
                        room.adults(),
                        room.children(),
                        room.childAges(),
                        false,
                        room.presence(),
                        null,
                        room.total(),
                        room.totalBeforeTax()))
                .toList();
        return new BookedStay(
                stay.orderId(),
                stay.reference(),
                stay.pmsToken(),
                State.CANCELLED,
                stay.checkIn(),
                stay.checkOut(),
                rooms,
                stay.total(),
                stay.paid(),
                stay.guest(),
                stay.createdAt(),
                Instant.now());
    }
}
