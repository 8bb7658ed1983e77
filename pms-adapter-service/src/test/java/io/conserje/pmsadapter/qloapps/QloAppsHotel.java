package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.RoomInventory;
import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.hotel.Catalogue;
import io.conserje.pmsadapter.ports.HotelSystem;
import io.conserje.pmsadapter.qloapps.check.CheckFixture;
import io.conserje.pmsadapter.qloapps.stay.StaysFixture;
import io.conserje.pmsadapter.quote.StayPrices;
import io.conserje.pmsadapter.setup.SystemCheck;
import io.conserje.pmsadapter.stay.RoomNights;
import io.conserje.testsupport.Backends;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;

/** A QloApps behind the adapter, simulated or real; what is done behind the ports' back goes over its web service too. */
final class QloAppsHotel implements HotelSystem {

    private static final Duration WRITES = Duration.ofSeconds(30);

    private final String url;
    private final String key;
    private final QloAppsFixture adapter;
    private final StaysFixture stays;
    private final BackOffice backOffice;

    QloAppsHotel(String url, String key) {
        this(url, key, key);
    }

    QloAppsHotel(String url, String key, String keyOfBackOffice) {
        this.url = url;
        this.key = key;
        adapter = new QloAppsFixture(url, key, WRITES);
        stays = new StaysFixture(url, key, InstantSource.system());
        backOffice = new BackOffice(url, keyOfBackOffice);
    }

    @Override
    public Catalogue catalogue() {
        return adapter.catalogue();
    }

    @Override
    public RoomInventory inventory() {
        return adapter.inventory();
    }

    @Override
    public StayPrices prices() {
        return adapter.prices();
    }

    @Override
    public ChangeableStays changes() {
        return adapter.changes();
    }

    @Override
    public RoomNights nights() {
        return stays.nights();
    }

    @Override
    public Reservations reservations() {
        return adapter.reservations();
    }

    @Override
    public SystemCheck check() {
        return new CheckFixture(url, key, InstantSource.system()).check();
    }

    @Override
    public HotelSystem absent() {
        return new QloAppsHotel("http://127.0.0.1:" + Backends.freePort(), "nobody-reads-this-key-of-32-sign");
    }

    @Override
    public int takenRooms(String roomType, LocalDate checkIn, LocalDate checkOut) {
        return backOffice.takenRooms(roomType, checkIn, checkOut);
    }

    @Override
    public void season(String roomType, LocalDate first, LocalDate last, BigDecimal dearer) {
        backOffice.season(roomType, first, last, dearer);
    }

    @Override
    public void shortestStay(String roomType, int nights) {
        backOffice.shortestStay(roomType, nights);
    }

    @Override
    public void asBefore() {
        backOffice.asBefore();
    }
}
