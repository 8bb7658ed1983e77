package io.conserje.pmsadapter.qloapps.booking;

import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.qloapps.QloAppsApi;
import io.conserje.pmsadapter.qloapps.QloAppsAvailability;
import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.QloAppsClients;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.QloAppsJson;
import io.conserje.pmsadapter.qloapps.QloAppsProperties;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;

/** Puts bookings in QloApps together. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = QloAppsBookingConfiguration.GROUP, types = QloAppsWritesApi.class)
class QloAppsBookingConfiguration {

    static final String GROUP = "qloapps-writes";

    @Bean
    RestClientHttpServiceGroupConfigurer writingClients(QloAppsProperties settings) {
        return QloAppsClients.of(settings, GROUP);
    }

    @Bean
    QloAppsClaims qloAppsClaims(QloAppsApi reads, QloAppsCalls calls) {
        return new QloAppsClaims(reads, calls);
    }

    @Bean
    QloAppsCustomers qloAppsCustomers(QloAppsApi reads, QloAppsCalls calls) {
        return new QloAppsCustomers(reads, calls);
    }

    @Bean
    QloAppsWrites qloAppsWrites(QloAppsWritesApi writes, QloAppsCalls calls) {
        return new QloAppsWrites(writes, calls, QloAppsJson.mapper());
    }

    @Bean
    Reservations reservations(
            QloAppsHouse house,
            QloAppsAvailability availability,
            QloAppsCustomers customers,
            QloAppsClaims claims,
            QloAppsWrites writes,
            QloAppsProperties settings) {
        return new QloAppsReservations(
                house, availability, customers, claims, writes, settings, RandomGenerator.getDefault());
    }
}
