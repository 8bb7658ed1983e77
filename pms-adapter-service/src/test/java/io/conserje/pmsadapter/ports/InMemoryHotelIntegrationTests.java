package io.conserje.pmsadapter.ports;

/** The reference keeps its own promises. */
class InMemoryHotelIntegrationTests extends HotelSystemContract {

    private final HotelSystem hotel = new InMemoryHotel();

    @Override
    protected HotelSystem hotel() {
        return hotel;
    }
}
