package io.conserje.simulators.qloapps;

import java.math.BigDecimal;

/**
 * A service that may be sold with a room.
 *
 * @param price USD without tax, a night or a booking
 * @param perNight whether the price is a night's
 * @param autoAdded whether QloApps' own shop adds it by itself
 * @param inRoomPrice whether it is part of the room's price (type 1) or a fee of its own (type 2)
 */
record ExtraService(
        int id, RoomType.Words name, BigDecimal price, boolean perNight, boolean autoAdded, boolean inRoomPrice) {

    /** QloApps' {@code price_mode} and {@code price_calculation_method}: 1 a booking, 2 a night. */
    int mode() {
        return perNight ? 2 : 1;
    }
}
