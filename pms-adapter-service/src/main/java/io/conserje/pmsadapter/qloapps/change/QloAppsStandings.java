package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.qloapps.QloAppsApi;
import io.conserje.pmsadapter.qloapps.QloAppsAvailability;
import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.QloAppsFailure;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.booking.QloAppsClaims;
import io.conserje.pmsadapter.qloapps.wire.booking.BookedLines;
import io.conserje.pmsadapter.qloapps.wire.booking.BookingBody;
import io.conserje.pmsadapter.qloapps.wire.booking.CustomerRow;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import io.conserje.pmsadapter.qloapps.wire.booking.RoomBookingRow;
import io.conserje.pmsadapter.qloapps.wire.booking.StandingOrderRow;
import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads bookings for a change. Throws {@link QloAppsFailure}. */
class QloAppsStandings {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final QloAppsApi api;
    private final QloAppsCalls calls;
    private final QloAppsHouse house;
    private final QloAppsClaims claims;
    private final QloAppsTraces traces;

    QloAppsStandings(
            QloAppsApi api, QloAppsCalls calls, QloAppsHouse house, QloAppsClaims claims, QloAppsTraces traces) {
        this.api = api;
        this.calls = calls;
        this.house = house;
        this.claims = claims;
        this.traces = traces;
    }

    /** Two calls; one for a booking that is over. */
    Optional<QloAppsStanding> find(String orderId) {
        if (QloAppsAvailability.typeId(orderId).isEmpty()) {
            return Optional.empty();
        }
        return calls.list("order", "orders", StandingOrderRow.class, () -> api.order("[" + orderId + "]")).stream()
                .findFirst()
                .map(order -> new QloAppsStanding(order, order.isOver() ? List.of() : rooms(order), house.currency()));
    }

    /** Whether the rooms are the guest's: one call for each run of days. */
    boolean holds(QloAppsStanding standing) {
        if (standing.order().isOver() || standing.rooms().stream().anyMatch(HeldRoom::isTakenAway)) {
            return false;
        }
        Map<Days, List<HeldRoom>> byDays =
                standing.rooms().stream().collect(Collectors.groupingBy(room -> new Days(room.from(), room.to())));
        return byDays.values().stream()
                .allMatch(rooms -> claims.hasBestRight(
                        standing.order().id(),
                        rooms.stream().map(QloAppsStandings::claim).toList()));
    }

    /**
     * With its services: one call; in shops where that call is broken the customer instead, and empty unless the booking costs exactly
     * its rooms with the services that come by themselves, or that our own changes left.
     */
    Optional<QloAppsBooked> booked(QloAppsStanding standing) {
        long order = standing.order().id();
        try {
            BookedLines lines = calls.one("booking", "booking", BookedLines.class, () -> api.booking(order));
            return Optional.of(booked(standing, lines));
        } catch (QloAppsFailure.InDoubt e) {
            return e.isAnswered() ? withoutLines(standing) : fail(e);
        }
    }

    /** Whose booking it is. */
    BookingBody.Customer customer(QloAppsStanding standing) {
        return calls
                .list(
                        "customer",
                        "customers",
                        CustomerRow.class,
                        () -> api.customer(
                                "[id,firstname,lastname,email,phone]",
                                "[" + standing.order().idCustomer() + "]"))
                .stream()
                .findFirst()
                .map(this::customer)
                .orElseThrow(() -> new QloAppsFailure.InDoubt("QloApps does not know the customer", null));
    }

    private QloAppsBooked booked(QloAppsStanding standing, BookedLines lines) {
        Map<Long, List<BookedLines.Service>> services = new HashMap<>();
        lines.associations()
                .roomTypes()
                .forEach(line -> line.rooms().forEach(room -> services.put(room.idHotelBooking(), room.all())));
        return new QloAppsBooked(lines.associations().customerDetail(), standing.held(), services, catalogue(standing));
    }

    private Optional<QloAppsBooked> withoutLines(QloAppsStanding standing) {
        BookingBody.Customer customer = customer(standing);
        Set<Integer> catalogue = catalogue(standing);
        return traces.of(standing)
                .map(services -> new QloAppsBooked(customer, standing.held(), services, catalogue))
                .filter(booked -> costs(standing, booked))
                .findFirst();
    }

    /** To the cent for each room, by which QloApps' ways of counting differ. */
    private static boolean costs(QloAppsStanding standing, QloAppsBooked booked) {
        BigDecimal difference = standing.order().totalPaidTaxIncl().subtract(booked.gross());
        return difference
                        .abs()
                        .compareTo(
                                CENT.multiply(BigDecimal.valueOf(booked.rooms().size())))
                <= 0;
    }

    private Set<Integer> catalogue(QloAppsStanding standing) {
        return standing.held().stream()
                .flatMap(room -> house.type(room.type(), house.language(null)).stream())
                .flatMap(type -> type.row().services().stream())
                .map(RoomTypeRow.Service::id)
                .collect(Collectors.toSet());
    }

    private List<HeldRoom> rooms(StandingOrderRow order) {
        return calls.list("rooms", "bookings", JsonNode.class, () -> api.roomBookings("[" + order.id() + "]")).stream()
                .map(HeldRoom::new)
                .sorted(Comparator.comparingLong(HeldRoom::id))
                .toList();
    }

    /** QloApps wants a phone number of everybody. */
    private BookingBody.Customer customer(CustomerRow row) {
        String phone = Objects.requireNonNullElse(row.phone(), "");
        String ofHotel = Objects.requireNonNullElse(house.hotel().phone(), "");
        return new BookingBody.Customer(
                row.firstname(), row.lastname(), row.email(), phone.isBlank() ? ofHotel : phone);
    }

    private static RoomBookingRow claim(HeldRoom room) {
        return new RoomBookingRow(
                room.id(), room.order(), room.room(), room.from() + " 00:00:00", room.to() + " 00:00:00", 0, 0, 0);
    }

    private static <T> T fail(QloAppsFailure failure) {
        throw failure;
    }

    private record Days(LocalDate from, LocalDate to) {}
}
