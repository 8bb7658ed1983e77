package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.qloapps.QloAppsQuote;
import io.conserje.pmsadapter.qloapps.wire.booking.ChangeBody;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One room of a booking as it is to stand, or stood: a line of {@code PUT bookings}, and the memento of a change.
 *
 * @param net price before tax of the room for its days, without its services; not sent
 * @param tax of the room for its days, without its services
 */
record WantedRoom(
        int type,
        LocalDate from,
        LocalDate to,
        int room,
        int adults,
        int children,
        List<Integer> ages,
        BigDecimal net,
        BigDecimal tax,
        List<ChangeBody.Service> services) {

    /** Whether a row is this room on these days. */
    boolean isOf(HeldRoom row) {
        return row.type() == type
                && row.room() == room
                && row.from().equals(from)
                && row.to().equals(to);
    }

    /** The same with more services. */
    WantedRoom with(List<ChangeBody.Service> more) {
        List<ChangeBody.Service> all = new ArrayList<>(services);
        all.addAll(more);
        return new WantedRoom(type, from, to, room, adults, children, ages, net, tax, all);
    }

    /** The same without services whose name begins like this. */
    WantedRoom without(String name) {
        List<ChangeBody.Service> others =
                services.stream().filter(service -> !isNamed(service, name)).toList();
        return new WantedRoom(type, from, to, room, adults, children, ages, net, tax, others);
    }

    private static boolean isNamed(ChangeBody.Service service, String name) {
        String own = service.name();
        return own != null && own.startsWith(name);
    }

    /** Rooms of a type and days together, as QloApps wants them. */
    static List<ChangeBody.Line> lines(List<WantedRoom> rooms) {
        Map<Key, List<ChangeBody.Room>> lines = new LinkedHashMap<>();
        rooms.forEach(room -> lines.computeIfAbsent(new Key(room.type, room.from, room.to), _ -> new ArrayList<>())
                .add(room.line()));
        return lines.entrySet().stream()
                .map(line -> new ChangeBody.Line(
                        line.getKey().type(),
                        line.getKey().from().toString(),
                        line.getKey().to().toString(),
                        line.getValue().size(),
                        line.getValue()))
                .toList();
    }

    private ChangeBody.Room line() {
        return new ChangeBody.Room(room, adults, adults, children, ages, tax, services);
    }

    private record Key(int type, LocalDate from, LocalDate to) {}

    /** A new line for the people of a room, with the services that come by themselves. */
    static WantedRoom line(HeldRoom guests, int type, LocalDate from, LocalDate to, int room, QloAppsQuote quote) {
        return new WantedRoom(
                type,
                from,
                to,
                room,
                guests.adults(),
                guests.children(),
                guests.ages(),
                BigDecimal.ZERO,
                quote.taxOfRoom(),
                quote.services().stream()
                        .map(id -> new ChangeBody.Service(id, null, null, 1, null, null))
                        .toList());
    }

    /** How they stand, whatever their times. */
    static List<Shape.Room> shape(List<WantedRoom> rooms) {
        return rooms.stream()
                .map(room -> new Shape.Room(
                        String.valueOf(room.type()),
                        room.from(),
                        room.to(),
                        room.adults(),
                        room.children(),
                        null,
                        null))
                .toList();
    }
}
