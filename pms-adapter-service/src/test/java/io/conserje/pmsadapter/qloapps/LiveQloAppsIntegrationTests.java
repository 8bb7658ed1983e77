package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.ports.HotelSystem;
import io.conserje.pmsadapter.ports.HotelSystemContract;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The adapter over a real QloApps with its demonstration house keeps what the ports promise. Named by {@code -Dqloapps.url} (what
 * stands before {@code /api}), {@code -Dqloapps.key} and {@code -Dqloapps.setup-key}, which may also change {@code feature_prices}
 * and {@code hotel_room_types}; it books on free days in 2027 and 2028 and cancels what it booked.
 */
@EnabledIfSystemProperty(
        named = "qloapps.url",
        matches = "http.+",
        disabledReason = "no live QloApps is named: -Dqloapps.url=… -Dqloapps.key=… -Dqloapps.setup-key=…")
class LiveQloAppsIntegrationTests extends HotelSystemContract {

    private final HotelSystem hotel = new QloAppsHotel(
            System.getProperty("qloapps.url", ""),
            System.getProperty("qloapps.key", ""),
            System.getProperty("qloapps.setup-key", System.getProperty("qloapps.key", "")));

    @Override
    protected HotelSystem hotel() {
        return hotel;
    }
}
