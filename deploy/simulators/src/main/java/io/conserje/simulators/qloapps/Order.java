package io.conserje.simulators.qloapps;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One order, guarded by the lock of {@link Books}; money is USD. */
final class Order {
    static final int AWAITING_PAYMENT = 1;
    static final int PAID = 2;
    static final int CANCELLED = 4;
    static final int REFUNDED = 5;
    static final int PARTLY_PAID = 8;
    static final int LAST_STATE = 11;

    final int id;
    final String reference;
    final int customerId;
    final String source;
    final int languageId;
    final Instant added;
    final List<String> remarks = new ArrayList<>();
    final List<RoomBooking> rooms = new ArrayList<>();
    String payment = "Order from API";
    int paymentType = 1;
    int state = AWAITING_PAYMENT;
    BigDecimal paid = BigDecimal.ZERO;
    BigDecimal totalWithoutTax = BigDecimal.ZERO;
    BigDecimal totalTax = BigDecimal.ZERO;
    /** By how much QloApps' way of taking rooms off differs from adding up what is left: cents. */
    BigDecimal drift = BigDecimal.ZERO;

    BigDecimal firstTotal = BigDecimal.ZERO;
    /** Services that were sent again: they are added to what was sold, and never taken off it. */
    BigDecimal soldAgain = BigDecimal.ZERO;

    BigDecimal soldAgainWithTax = BigDecimal.ZERO;
    Instant updated;

    Order(int id, String reference, int customerId, String source, int languageId, Instant added) {
        this.id = id;
        this.reference = reference;
        this.customerId = customerId;
        this.source = source;
        this.languageId = languageId;
        this.added = added;
        this.updated = added;
    }

    /** Adds up rooms and services again; QloApps does so at a booking and a change of it, and at nothing else. */
    void addUp() {
        totalWithoutTax = rooms.stream().map(RoomBooking::withoutTax).reduce(BigDecimal.ZERO, BigDecimal::add);
        totalTax = rooms.stream().map(RoomBooking::tax).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal total() {
        return totalWithoutTax.add(totalTax).add(drift);
    }

    /** Takes rooms off, one after the other, with the total in whole cents after each. */
    void leave(List<RoomBooking> left) {
        if (left.isEmpty()) {
            return;
        }
        BigDecimal running = total();
        for (RoomBooking room : left) {
            running = running.subtract(room.withoutTax().add(room.tax())).setScale(2, RoundingMode.HALF_UP);
        }
        rooms.removeAll(left);
        addUp();
        drift = running.subtract(totalWithoutTax).subtract(totalTax);
    }

    /** Sells the services of a room again. */
    void sellAgain(RoomBooking room) {
        for (RoomBooking.SoldService service : room.services) {
            soldAgain = soldAgain.add(service.total());
            soldAgainWithTax = soldAgainWithTax.add(service.total()).add(service.tax());
        }
    }

    boolean isDead() {
        return state == CANCELLED
                || state == REFUNDED
                || (!rooms.isEmpty() && rooms.stream().allMatch(RoomBooking::isReleased));
    }

    /** Frees the rooms; doing so again changes nothing. */
    void cancel() {
        state = CANCELLED;
        rooms.forEach(RoomBooking::release);
    }
}
