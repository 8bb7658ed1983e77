package io.conserje.pmsadapter.stay;

import java.time.LocalDate;

class InMemoryStaysTests extends StayRegisterContract {

    private final InMemoryStays house = new InMemoryStays();

    @Override
    protected StayRegister register() {
        return house;
    }

    @Override
    protected RoomNights nights() {
        return house;
    }

    @Override
    protected void book(String token, LocalDate checkIn, String email, String phone) {
        house.book(token, checkIn, checkIn.plusDays(3), email, phone);
    }

    @Override
    protected void cancel(String orderId) {
        house.cancel(orderId);
    }
}
