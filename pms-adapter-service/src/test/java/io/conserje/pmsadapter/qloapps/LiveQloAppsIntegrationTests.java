package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.ports.CatalogueContract;
import io.conserje.pmsadapter.ports.ChangeableStaysContract;
import io.conserje.pmsadapter.ports.HotelSystem;
import io.conserje.pmsadapter.ports.LastRoomContract;
import io.conserje.pmsadapter.ports.QuoteParityContract;
import io.conserje.pmsadapter.ports.ReservationsContract;
import io.conserje.pmsadapter.ports.RoomInventoryContract;
import io.conserje.pmsadapter.ports.RoomNightsContract;
import io.conserje.pmsadapter.ports.SystemCheckContract;
import org.junit.jupiter.api.Nested;
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
class LiveQloAppsIntegrationTests {

    private final HotelSystem hotel = new QloAppsHotel(
            System.getProperty("qloapps.url", ""),
            System.getProperty("qloapps.key", ""),
            System.getProperty("qloapps.setup-key", System.getProperty("qloapps.key", "")));

    @Nested
    class ItsCatalogue extends CatalogueContract {

        @Override
        protected HotelSystem system() {
            return hotel;
        }
    }

    @Nested
    class ItsInventory extends RoomInventoryContract {

        @Override
        protected HotelSystem system() {
            return hotel;
        }
    }

    @Nested
    class ItsReservations extends ReservationsContract {

        @Override
        protected HotelSystem system() {
            return hotel;
        }
    }

    @Nested
    class ItsPrices extends QuoteParityContract {

        @Override
        protected HotelSystem system() {
            return hotel;
        }
    }

    @Nested
    class ItsLastRoom extends LastRoomContract {

        @Override
        protected HotelSystem system() {
            return hotel;
        }
    }

    @Nested
    class ItsNights extends RoomNightsContract {

        @Override
        protected HotelSystem system() {
            return hotel;
        }
    }

    @Nested
    class ItsChanges extends ChangeableStaysContract {

        @Override
        protected HotelSystem system() {
            return hotel;
        }
    }

    @Nested
    class ItsCheck extends SystemCheckContract {

        @Override
        protected HotelSystem system() {
            return hotel;
        }
    }
}
