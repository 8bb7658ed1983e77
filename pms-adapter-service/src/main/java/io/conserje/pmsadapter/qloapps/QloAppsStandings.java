package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.qloapps.wire.BookedLines;
import io.conserje.pmsadapter.qloapps.wire.BookingBody;
import io.conserje.pmsadapter.qloapps.wire.CustomerRow;
import io.conserje.pmsadapter.qloapps.wire.HeldRoom;
import io.conserje.pmsadapter.qloapps.wire.RoomBookingRow;
import io.conserje.pmsadapter.qloapps.wire.RoomTypeRow;
import io.conserje.pmsadapter.qloapps.wire.StandingOrderRow;
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

    private final QloAppsApi api;
    private final QloAppsCalls calls;
    private final QloAppsHouse house;
    private final QloAppsClaims claims;

    QloAppsStandings(QloAppsApi api, QloAppsCalls calls, QloAppsHouse house, QloAppsClaims claims) {
        this.api = api;
        this.calls = calls;
        this.house = house;
        this.claims = claims;
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
     * its rooms with the services that come by themselves.
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
        Map<Long, List<BookedLines.Service>> automatic = new HashMap<>();
        standing.held().forEach(room -> automatic.put(room.id(), automatic(room)));
        var booked = new QloAppsBooked(customer(standing), standing.held(), automatic, catalogue(standing));
        boolean exact = standing.money(booked.gross())
                .sameAs(standing.money(standing.order().totalPaidTaxIncl()));
        return exact ? Optional.of(booked) : Optional.empty();
    }

    private List<BookedLines.Service> automatic(HeldRoom room) {
        return house.type(room.type(), 1).stream()
                .flatMap(type -> type.row().services().stream())
                .flatMap(service -> QloAppsExtras.automatic(room, service, house.servicesInRoomPrice()).stream())
                .toList();
    }

    private Set<Integer> catalogue(QloAppsStanding standing) {
        return standing.held().stream()
                .flatMap(room -> house.type(room.type(), 1).stream())
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
