package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a booking stood before a change, without its guest.
 *
 * @param rowsOnly true when only fields of the rooms' rows were changed, so that its lines need not be sent again
 * @param wanted the lines that were sent, since shops that show prices before tax tell no services; null where none were
 */
record QloAppsMemento(
        boolean rowsOnly, List<WantedRoom> rooms, @Nullable List<WantedRoom> wanted) {

    /** Whether a booking has these rooms, days and people. */
    boolean standsIn(QloAppsStanding standing) {
        return counted(Shape.of(standing.stay(true)).rooms()).equals(counted(WantedRoom.shape(rooms)));
    }

    private static Map<Shape.Room, Long> counted(List<Shape.Room> rooms) {
        return rooms.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** The fields that bring a row back to a room as it was. */
    static Map<String, String> fields(HeldRoom row, WantedRoom room) {
        BigDecimal gross = room.net().add(room.tax());
        return Map.of(
                "date_from",
                room.from() + " 00:00:00",
                "date_to",
                room.to() + " 00:00:00",
                "total_price_tax_excl",
                room.net().toPlainString(),
                "total_price_tax_incl",
                gross.toPlainString(),
                "total_paid_amount",
                gross.toPlainString(),
                "planned_check_out",
                room.to() + " " + row.until() + ":00",
                "adults",
                String.valueOf(room.adults()),
                "children",
                String.valueOf(room.children()),
                "child_ages",
                room.ages().toString());
    }
}
