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
import io.conserje.simulators.qloapps.SimulatedQloApps;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The adapter over the simulator of the local platform keeps what the ports promise, whether the shop shows prices with tax or before. */
@ParameterizedClass(name = "prices before tax: {0}")
@ValueSource(booleans = {false, true})
class SimulatedQloAppsIntegrationTests {

    private static final String KEY = "contract-kit-key-of-32-character";

    private static SimulatedQloApps qloApps;

    @Parameter
    boolean beforeTax;

    private final HotelSystem hotel = new QloAppsHotel(qloApps.url(), KEY);

    @BeforeParameterizedClassInvocation
    static void start(boolean beforeTax) {
        qloApps = SimulatedQloApps.start(KEY, Map.of("conserje.simulators.qloapps.tax-exclusive", beforeTax));
    }

    @AfterParameterizedClassInvocation
    static void close() {
        qloApps.close();
    }

    @AfterEach
    void reset() {
        qloApps.reset();
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

    @Nested
    class ItsCheck extends SystemCheckContract {

        @Override
        protected HotelSystem system() {
            return hotel;
        }
    }
}
