package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.RoomType.Room;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One room of an order for one stay, guarded by the lock of {@link Books}; money is USD for the whole stay. */
final class RoomBooking {
    private static final String CHECK_OUT_TIME = " 11:00:00";

    final int id;
    final Order order;
    final Room room;
    final Instant added;
    /** The order's own, or one of the change that brought the room. */
    int cart;

    LocalDate from;
    LocalDate to;
    int adults;
    int children;
    String childAges;
    BigDecimal price = BigDecimal.ZERO;
    BigDecimal priceTax = BigDecimal.ZERO;
    BigDecimal firstPrice = BigDecimal.ZERO;
    List<SoldService> services = List.of();
    String checkInTime = House.CHECK_IN_TIME;
    String plannedCheckOut;
    boolean cancelled;
    boolean refunded;
    boolean backOrder;
    Instant updated;

    RoomBooking(int id, Order order, Stay stay, BookingRequest.RoomWish wish, Instant added) {
        this.id = id;
        this.order = order;
        this.room = stay.room();
        this.from = stay.from();
        this.to = stay.to();
        this.adults = wish.adults();
        this.children = wish.children();
        this.childAges = wish.ages();
        this.plannedCheckOut = to + CHECK_OUT_TIME;
        this.added = added;
        this.cart = order.id;
        this.updated = added;
    }

    BigDecimal withoutTax() {
        return services.stream().map(SoldService::total).reduce(price, BigDecimal::add);
    }

    BigDecimal tax() {
        return services.stream().map(SoldService::tax).reduce(priceTax, BigDecimal::add);
    }

    boolean isReleased() {
        return cancelled || refunded;
    }

    boolean takes(Room wanted, LocalDate wantedFrom, LocalDate wantedTo) {
        return !isReleased() && room.id() == wanted.id() && from.isBefore(wantedTo) && to.isAfter(wantedFrom);
    }

    boolean isOf(BookingRequest.Line line) {
        return room.typeId() == line.typeId() && from.equals(line.from()) && to.equals(line.to());
    }

    void release() {
        cancelled = true;
        refunded = true;
    }

    /** The mark of one who came second for the room: released, and never said so. */
    void lose() {
        release();
        backOrder = true;
    }

    /** A room on certain nights: {@code to} is the day of departure. */
    record Stay(Room room, LocalDate from, LocalDate to) {
        boolean meets(Stay other) {
            return room.id() == other.room.id() && from.isBefore(other.to) && to.isAfter(other.from);
        }
    }

    /**
     * A service sold with the room.
     *
     * @param unit the price of one for the whole stay, without tax
     * @param mode 1 a booking, 2 a night
     * @param adHoc whether it was made up by name for this booking
     */
    record SoldService(
            int id,
            String name,
            int quantity,
            BigDecimal unit,
            BigDecimal total,
            BigDecimal tax,
            int mode,
            boolean adHoc) {

        /** The same with its price, before tax and with it, in whole cents. */
        SoldService inCents() {
            BigDecimal before = total.setScale(2, RoundingMode.HALF_UP);
            BigDecimal with = total.add(tax).setScale(2, RoundingMode.HALF_UP);
            return new SoldService(id, name, quantity, unit, before, with.subtract(before), mode, adHoc);
        }
    }
}
