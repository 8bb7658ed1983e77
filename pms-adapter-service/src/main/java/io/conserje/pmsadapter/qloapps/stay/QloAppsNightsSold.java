package io.conserje.pmsadapter.qloapps.stay;

import io.conserje.pmsadapter.qloapps.Asked;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.QloAppsShop;
import io.conserje.pmsadapter.qloapps.wire.house.RoomRow;
import io.conserje.pmsadapter.qloapps.wire.stay.LineRow;
import io.conserje.pmsadapter.qloapps.wire.stay.SaleRow;
import io.conserje.pmsadapter.stay.RoomNights;
import io.conserje.pmsadapter.stay.SoldRoom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts nights from {@code room_bookings} whose orders are not over. */
class QloAppsNightsSold implements RoomNights {

    private final QloAppsHouse house;
    private final QloAppsShop shop;
    private final QloAppsOrders orders;
    private final RoomsOnDays rooms;
    private final StayFacts facts;

    QloAppsNightsSold(QloAppsHouse house, QloAppsShop shop, QloAppsOrders orders, RoomsOnDays rooms, StayFacts facts) {
        this.house = house;
        this.shop = shop;
        this.orders = orders;
        this.rooms = rooms;
        this.facts = facts;
    }

    @Override
    public int rooms() {
        return Math.toIntExact(house.rooms().stream().filter(RoomRow::isSold).count());
    }

    @Override
    public List<SoldRoom> sold(LocalDate from, LocalDate to) {
        return Asked.of(() -> {
            List<LineRow> lines = rooms.between(from, to);
            Map<Long, SaleRow> standing = orders
                    .sales(lines.stream().map(LineRow::idOrder).toList())
                    .stream()
                    .filter(sale -> !sale.isOver())
                    .collect(Collectors.toMap(SaleRow::id, Function.identity(), (first, _) -> first));
            return lines.stream()
                    .filter(line -> standing.containsKey(line.idOrder()))
                    .map(line -> sold(line, Objects.requireNonNull(standing.get(line.idOrder()))))
                    .filter(room -> room.checkIn().isBefore(room.checkOut()))
                    // The rooms of a day include those that are left on it, whose last night was the one before.
                    .filter(room -> room.checkOut().isAfter(from))
                    .toList();
        });
    }

    @Override
    public String currency() {
        return shop.currency();
    }

    private SoldRoom sold(LineRow line, SaleRow sale) {
        return new SoldRoom(
                StayFacts.day(line.dateFrom()), StayFacts.day(line.dateTo()), facts.beforeTax(line, sale.idCurrency()));
    }
}
