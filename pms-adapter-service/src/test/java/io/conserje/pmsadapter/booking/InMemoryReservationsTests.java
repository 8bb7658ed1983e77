package io.conserje.pmsadapter.booking;

class InMemoryReservationsTests extends ReservationsContract {

    private final InMemoryReservations reservations = new InMemoryReservations();

    @Override
    protected Reservations reservations() {
        return reservations;
    }

    @Override
    protected void away(boolean isAway) {
        reservations.away(isAway);
    }
}
