package io.conserje.pmsadapter.ports;

import io.conserje.pmsadapter.availability.RoomInventory;
import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.hotel.Catalogue;
import io.conserje.pmsadapter.quote.StayPrices;
import io.conserje.pmsadapter.setup.SystemCheck;
import io.conserje.pmsadapter.stay.RoomNights;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The reference for what the ports promise: a hotel in memory that does one thing at a time. */
public final class InMemoryHotel implements HotelSystem {

    private final InMemoryHouse house;
    private final ChangeableStays changes;

    public InMemoryHotel() {
        this(new InMemoryHouse(false));
    }

    private InMemoryHotel(InMemoryHouse house) {
        this.house = house;
        this.changes = new InMemoryChanges(house);
    }

    @Override
    public Catalogue catalogue() {
        return new InMemoryCatalogue(house);
    }

    @Override
    public RoomInventory inventory() {
        return new InMemoryInventory(house);
    }

    @Override
    public StayPrices prices() {
        return new InMemoryPrices(house);
    }

    @Override
    public ChangeableStays changes() {
        return changes;
    }

    @Override
    public RoomNights nights() {
        return new InMemoryNights(house);
    }

    @Override
    public Reservations reservations() {
        return new InMemoryDesk(house);
    }

    @Override
    public SystemCheck check() {
        return new InMemoryCheck(house);
    }

    @Override
    public HotelSystem absent() {
        return new InMemoryHotel(new InMemoryHouse(true));
    }

    @Override
    public int takenRooms(String roomType, LocalDate checkIn, LocalDate checkOut) {
        return house.overlapping(roomType, checkIn, checkOut);
    }

    @Override
    public void season(String roomType, LocalDate first, LocalDate last, BigDecimal dearer) {
        house.season(roomType, first, last, dearer);
    }

    @Override
    public void shortestStay(String roomType, int nights) {
        house.shortestStay(roomType, nights);
    }

    @Override
    public void asBefore() {
        house.asBefore();
    }
}
