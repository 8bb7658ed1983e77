package io.conserje.pmsadapter.ports;

import org.junit.jupiter.api.Nested;

/** The reference keeps its own promises. */
class InMemoryHotelIntegrationTests {

    private final HotelSystem hotel = new InMemoryHotel();

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
