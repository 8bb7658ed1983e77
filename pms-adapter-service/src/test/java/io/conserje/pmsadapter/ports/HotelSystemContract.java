package io.conserje.pmsadapter.ports;

import org.junit.jupiter.api.Nested;

/** What every {@link HotelSystem} promises: the contracts of all its ports. */
public abstract class HotelSystemContract {

    protected abstract HotelSystem hotel();

    @Nested
    class ItsCatalogue extends CatalogueContract {

        @Override
        protected HotelSystem system() {
            return hotel();
        }
    }

    @Nested
    class ItsInventory extends RoomInventoryContract {

        @Override
        protected HotelSystem system() {
            return hotel();
        }
    }

    @Nested
    class ItsReservations extends ReservationsContract {

        @Override
        protected HotelSystem system() {
            return hotel();
        }
    }

    @Nested
    class ItsPrices extends QuoteParityContract {

        @Override
        protected HotelSystem system() {
            return hotel();
        }
    }

    @Nested
    class ItsLastRoom extends LastRoomContract {

        @Override
        protected HotelSystem system() {
            return hotel();
        }
    }

    @Nested
    class ItsNights extends RoomNightsContract {

        @Override
        protected HotelSystem system() {
            return hotel();
        }
    }

    @Nested
    class ItsChanges extends ChangeableStaysContract {

        @Override
        protected HotelSystem system() {
            return hotel();
        }
    }

    @Nested
    class ItsChangedPrices extends ChangedPricesContract {

        @Override
        protected HotelSystem system() {
            return hotel();
        }
    }

    @Nested
    class ItsCheck extends SystemCheckContract {

        @Override
        protected HotelSystem system() {
            return hotel();
        }
    }
}
