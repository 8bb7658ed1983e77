package io.conserje.pmsadapter.qloapps.booking;

import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.qloapps.QloAppsApi;
import io.conserje.pmsadapter.qloapps.QloAppsAvailability;
import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.QloAppsJson;
import io.conserje.pmsadapter.qloapps.QloAppsProperties;
import java.util.Random;

/** Bookings in a QloApps, put together without a context. */
public record BookingsFixture(QloAppsApi reads, QloAppsWritesApi writes, QloAppsCalls calls) {

    public Reservations reservations(QloAppsHouse house, QloAppsAvailability availability, QloAppsProperties settings) {
        var customers = new QloAppsCustomers(reads, calls);
        return new QloAppsReservations(house, availability, customers, claims(), sends(), settings, new Random(1));
    }

    public QloAppsClaims claims() {
        return new QloAppsClaims(reads, calls);
    }

    public QloAppsWrites sends() {
        return new QloAppsWrites(writes, calls, QloAppsJson.mapper());
    }
}
