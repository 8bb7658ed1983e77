package io.conserje.simulators.qloapps;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking as it was sent, checked for its form only.
 *
 * @param id the order to change, or null for a new one
 * @param status 1 new, 2 completed, 3 cancelled, 4 refunded
 * @param paymentStatus 1 paid, 2 partly, 3 awaited, or null
 * @param paid USD received with this call
 * @param wantedTotal USD with tax that the room is to be raised to, or null
 */
record BookingRequest(
        @Nullable Integer id,
        @Nullable Integer status,
        @Nullable Integer paymentStatus,
        String source,
        int languageId,
        @Nullable String remark,
        Guest guest,
        BigDecimal paid,
        @Nullable BigDecimal wantedTotal,
        @Nullable String paymentMethod,
        @Nullable String paymentType,
        List<Line> lines) {

    /** Who books. */
    record Guest(@Nullable Integer id, String firstName, String lastName, String email, String phone) {
        @Override
        public String toString() {
            return "Guest[id=" + id + "]";
        }
    }

    /**
     * Rooms of one type for one stay.
     *
     * @param count at least one: QloApps makes one of nought
     * @param wishes one a room, or none when the rooms were not listed
     */
    record Line(int typeId, LocalDate from, LocalDate to, int count, List<RoomWish> wishes) {
        /** The wish for the room of that position, or null when rooms were not listed. */
        @Nullable
        RoomWish wish(int position) {
            return position < wishes.size() ? wishes.get(position) : null;
        }
    }

    /**
     * One room.
     *
     * @param ages a JSON list
     * @param nightly USD a night without tax, or null for the hotel's price
     */
    record RoomWish(
            @Nullable Integer roomId,
            int adults,
            int children,
            String ages,
            TotalTax tax,
            @Nullable BigDecimal nightly,
            List<ServiceWish> services) {

        /** What QloApps assumes for a room that was not listed: the type's base occupancy, and the right tax. */
        static RoomWish unlisted() {
            TotalTax byTheRule = new TotalTax.ByTheRule();
            return new RoomWish(null, RoomType.MAX_ADULTS, RoomType.MAX_CHILDREN, "[]", byTheRule, null, List.of());
        }
    }

    /** The {@code total_tax} of a room, which decides the answer as well as the amount. */
    sealed interface TotalTax {
        /** An amount in USD for the whole stay, taken as it is. */
        record Amount(BigDecimal value) implements TotalTax {}

        /** It was not expected: the hotel's rate, and no trouble. */
        record ByTheRule() implements TotalTax {}

        /** It is missing: the hotel's rate, and a PHP warning. */
        record Missing() implements TotalTax {}

        /** It is an empty string: the work is done, and PHP dies. */
        record Blank() implements TotalTax {}
    }

    /**
     * One service of a room, by number or made up by name.
     *
     * @param unitPrice USD without tax of one made up by name
     * @param mode 1 a booking, 2 a night
     * @param tax USD for the stay, or null
     */
    record ServiceWish(
            @Nullable Integer id,
            String name,
            int quantity,
            BigDecimal unitPrice,
            int mode,
            @Nullable BigDecimal tax) {}
}
