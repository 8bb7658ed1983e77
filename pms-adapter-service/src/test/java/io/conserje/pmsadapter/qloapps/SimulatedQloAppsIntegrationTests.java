package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.ports.CatalogueContract;
import io.conserje.pmsadapter.ports.ChangeableStaysContract;
import io.conserje.pmsadapter.ports.HotelSystem;
import io.conserje.pmsadapter.ports.LastRoomContract;
import io.conserje.pmsadapter.ports.QuoteParityContract;
import io.conserje.pmsadapter.ports.ReservationsContract;
import io.conserje.pmsadapter.ports.RoomInventoryContract;
import io.conserje.pmsadapter.ports.RoomNightsContract;
import io.conserje.simulators.qloapps.SimulatedQloApps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The adapter over the simulator of the local platform keeps what the ports promise. */
class SimulatedQloAppsIntegrationTests {

    private static final String KEY = "contract-kit-key-of-32-character";

    private static final SimulatedQloApps QLOAPPS = SimulatedQloApps.start(KEY);

    private final HotelSystem hotel = new QloAppsHotel(QLOAPPS.url(), KEY);

    @AfterAll
    static void close() {
        QLOAPPS.close();
    }

    @AfterEach
    void reset() {
        QLOAPPS.reset();
    }

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
}
