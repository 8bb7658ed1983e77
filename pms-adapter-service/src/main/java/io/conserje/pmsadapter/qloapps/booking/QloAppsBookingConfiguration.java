package io.conserje.pmsadapter.qloapps.booking;

import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.qloapps.QloAppsApi;
import io.conserje.pmsadapter.qloapps.QloAppsAvailability;
import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.QloAppsJson;
import io.conserje.pmsadapter.qloapps.QloAppsProperties;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts bookings in QloApps together. */
@Configuration(proxyBeanMethods = false)
class QloAppsBookingConfiguration {

    @Bean
    QloAppsClaims qloAppsClaims(QloAppsApi reads, QloAppsCalls calls) {
        return new QloAppsClaims(reads, calls);
    }

    @Bean
    QloAppsWrites qloAppsWrites(QloAppsWritesApi writes, QloAppsCalls calls) {
        return new QloAppsWrites(writes, calls, QloAppsJson.mapper());
    }

    @Bean
    Reservations reservations(
            QloAppsHouse house,
            QloAppsAvailability availability,
            QloAppsClaims claims,
            QloAppsWrites writes,
            QloAppsProperties settings) {
        return new QloAppsReservations(house, availability, claims, writes, settings, RandomGenerator.getDefault());
    }
}
