package io.conserje.pmsadapter.qloapps.booking;

import io.conserje.pmsadapter.booking.Reservation;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.qloapps.QloAppsApi;
import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.QloAppsFailure;
import io.conserje.pmsadapter.qloapps.QloAppsQuote;
import io.conserje.pmsadapter.qloapps.wire.booking.OrderRow;
import io.conserje.pmsadapter.qloapps.wire.booking.RivalRow;
import io.conserje.pmsadapter.qloapps.wire.booking.RoomBookingRow;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds what stands under a token and whether it has the right to its rooms. QloApps has no locks: a booking that came second
 * is answered like the first, so that the lowest id of a room's bookings decides.
 */
public class QloAppsClaims {

    private static final String ROOM_BOOKINGS = "bookings";
    private static final String NO = "[0]";

    private final QloAppsApi api;
    private final QloAppsCalls calls;

    QloAppsClaims(QloAppsApi api, QloAppsCalls calls) {
        this.api = api;
        this.calls = calls;
    }

    /** The bookings under a token that are not over, oldest first. */
    List<Reservation> under(String token, String currency) {
        try {
            return calls.list("find", "orders", OrderRow.class, () -> api.orders("[" + token + "]")).stream()
                    .filter(order -> !order.isOver())
                    .sorted(Comparator.comparingLong(OrderRow::id))
                    .map(order -> reservation(order, currency))
                    .toList();
        } catch (QloAppsFailure e) {
            throw new HotelSystemUnavailable(e);
        }
    }

    private Reservation reservation(OrderRow order, String currency) {
        List<RoomBookingRow> rooms = calls.list(
                "rooms", ROOM_BOOKINGS, RoomBookingRow.class, () -> api.roomBookings("[" + order.id() + "]"));
        boolean holds = !rooms.isEmpty()
                && rooms.stream().noneMatch(RoomBookingRow::isTakenAway)
                && hasBestRight(order.id(), rooms);
        return new Reservation(
                String.valueOf(order.id()),
                order.reference(),
                QloAppsQuote.money(order.totalPaidTaxIncl(), currency),
                rooms.size(),
                holds);
    }

    /** Whether no older booking has one of an order's rooms; they share their days. Throws {@link QloAppsFailure}. */
    public boolean hasBestRight(long order, List<RoomBookingRow> mine) {
        List<RivalRow> rivals = rivals(mine);
        return mine.stream()
                .noneMatch(room -> rivals.stream()
                        .anyMatch(rival ->
                                rival.idRoom() == room.idRoom() && rival.idOrder() != order && rival.id() < room.id()));
    }

    /** All that overlap: they end after my first day and begin before my last. */
    private List<RivalRow> rivals(List<RoomBookingRow> mine) {
        String rooms =
                mine.stream().map(room -> String.valueOf(room.idRoom())).collect(Collectors.joining("|", "[", "]"));
        RoomBookingRow any = mine.getFirst();
        return calls.list(
                "rivals",
                ROOM_BOOKINGS,
                RivalRow.class,
                () -> api.rivals(
                        "[id,id_order,id_room]",
                        rooms,
                        NO,
                        NO,
                        ">[" + any.dateFrom() + "]",
                        "<[" + any.dateTo() + "]"));
    }
}
