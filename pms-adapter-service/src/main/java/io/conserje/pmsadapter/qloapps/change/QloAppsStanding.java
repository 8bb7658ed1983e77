package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.change.StandingRoom;
import io.conserje.pmsadapter.change.StandingStay;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.qloapps.QloAppsQuote;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import io.conserje.pmsadapter.qloapps.wire.booking.StandingOrderRow;
import java.math.BigDecimal;
import java.util.List;

/**
 * A booking in QloApps' words: the sale and the rooms.
 *
 * @param rooms all rows, also those that were taken away
 * @param currency ISO 4217
 */
record QloAppsStanding(StandingOrderRow order, List<HeldRoom> rooms, String currency) {

    private static final BigDecimal LESS_THAN_A_SERVICE = new BigDecimal("0.05");

    /** The rows that still are the guest's, oldest first. */
    List<HeldRoom> held() {
        return rooms.stream().filter(room -> !room.isTakenAway()).toList();
    }

    /**
     * Whether no change has touched it. A room that a change brings has another cart than the order, and services that are sent again
     * are added to {@code total_products} without being taken off before (measured).
     */
    boolean isAsBooked() {
        return rooms.stream().allMatch(room -> room.cart() == order.idCart())
                && order.totalProducts()
                                .subtract(order.totalPaidTaxExcl())
                                .abs()
                                .compareTo(LESS_THAN_A_SERVICE)
                        < 0;
    }

    /** The same in the hotel's words. */
    StandingStay stay(boolean holds) {
        return new StandingStay(
                String.valueOf(order.id()),
                order.reference(),
                order.isOver(),
                holds,
                money(order.totalPaidTaxIncl()),
                money(order.totalPaidReal()),
                order.isOver() ? List.of() : rooms.stream().map(this::room).toList());
    }

    /** An amount in the currency's cents. */
    Money money(BigDecimal amount) {
        return QloAppsQuote.money(amount, currency);
    }

    private StandingRoom room(HeldRoom room) {
        return new StandingRoom(
                String.valueOf(room.type()),
                String.valueOf(room.room()),
                room.from(),
                room.to(),
                room.adults(),
                room.children(),
                money(room.gross()),
                room.isInHouse() || room.isLeft(),
                room.isLeft(),
                room.until(),
                room.readyFrom());
    }
}
