package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.qloapps.wire.booking.BookedLines;
import io.conserje.pmsadapter.qloapps.wire.booking.BookingBody;
import io.conserje.pmsadapter.qloapps.wire.booking.ChangeBody;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a booking consists of: its rooms with their services.
 *
 * @param services of each room, by the id of its row
 * @param catalogue ids that may be sent again; all other services only by name, their generated ids are dead
 */
record QloAppsBooked(
        BookingBody.Customer customer,
        List<HeldRoom> rooms,
        Map<Long, List<BookedLines.Service>> services,
        Set<Integer> catalogue) {

    private static final int SCALE = 6;

    /** What all its rooms cost with their services, taxes included. */
    BigDecimal gross() {
        return rooms.stream().map(this::gross).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same of one room. */
    BigDecimal gross(HeldRoom room) {
        return of(room).stream().map(BookedLines.Service::gross).reduce(room.gross(), BigDecimal::add);
    }

    /** All rooms as they stand. */
    List<WantedRoom> wanted() {
        return rooms.stream().map(this::wanted).toList();
    }

    /** A room as it stands. */
    WantedRoom wanted(HeldRoom room) {
        return new WantedRoom(
                room.type(),
                room.from(),
                room.to(),
                room.room(),
                room.adults(),
                room.children(),
                room.ages(),
                room.net(),
                room.gross().subtract(room.net()),
                of(room).stream().map(this::again).toList());
    }

    /** The services of a room that do not come with it by themselves, for another number of nights. */
    List<Extra> extras(QloAppsStanding standing, HeldRoom room, Set<Integer> automatic, long nights) {
        List<Extra> extras = new ArrayList<>();
        long before = room.to().toEpochDay() - room.from().toEpochDay();
        for (BookedLines.Service service : of(room)) {
            if (!automatic.contains(service.idService())) {
                boolean scales = service.perNight() == 1 && catalogue.contains(service.idService());
                BigDecimal tax = scales ? scaled(service.totalTax(), nights, before) : service.totalTax();
                BigDecimal net = service.totalPriceWithoutTax();
                BigDecimal price = scales ? scaled(net, nights, before) : net;
                long pieces = scales ? nights : 1;
                extras.add(new Extra(again(service, tax), QloAppsBill.charged(price, tax, pieces, standing)));
            }
        }
        return extras;
    }

    /**
     * A service that is kept.
     *
     * @param gross what it costs, taxes included
     */
    record Extra(ChangeBody.Service service, BigDecimal gross) {}

    /** The services of a room. */
    List<BookedLines.Service> of(HeldRoom room) {
        return services.getOrDefault(room.id(), List.of());
    }

    private ChangeBody.Service again(BookedLines.Service service) {
        return again(service, service.totalTax());
    }

    private ChangeBody.Service again(BookedLines.Service service, BigDecimal tax) {
        return catalogue.contains(service.idService())
                ? new ChangeBody.Service(service.idService(), null, null, service.quantity(), null, tax)
                : QloAppsExtras.asOne(service.name(), service.quantity(), service.totalPriceWithoutTax(), tax);
    }

    private static BigDecimal scaled(BigDecimal amount, long nights, long before) {
        return amount.multiply(BigDecimal.valueOf(nights))
                .divide(BigDecimal.valueOf(before), SCALE, RoundingMode.HALF_UP);
    }
}
