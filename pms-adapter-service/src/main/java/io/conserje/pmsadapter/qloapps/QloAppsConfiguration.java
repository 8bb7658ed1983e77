package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.RoomInventory;
import io.conserje.pmsadapter.availability.StayProperties;
import io.conserje.pmsadapter.hotel.Catalogue;
import io.conserje.pmsadapter.quote.StayPrices;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;

/** Puts QloApps behind the ports that read. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = QloAppsConfiguration.READS, types = QloAppsApi.class)
class QloAppsConfiguration {

    static final String READS = "qloapps";

    @Bean
    RestClientHttpServiceGroupConfigurer qloAppsReads(QloAppsProperties settings) {
        return QloAppsClients.of(settings, READS);
    }

    @Bean
    QloAppsCalls qloAppsCalls(MeterRegistry meters) {
        return new QloAppsCalls(QloAppsJson.mapper(), meters);
    }

    @Bean
    QloAppsShop qloAppsShop(QloAppsApi api, QloAppsCalls calls, QloAppsProperties settings, InstantSource clock) {
        return new QloAppsShop(api, calls, settings, clock);
    }

    @Bean
    QloAppsHouse qloAppsHouse(
            QloAppsApi api, QloAppsCalls calls, QloAppsProperties settings, QloAppsShop shop, InstantSource clock) {
        return new QloAppsHouse(api, calls, settings, shop, clock);
    }

    @Bean
    PhotoLinks photoLinks(QloAppsProperties settings) {
        return new PhotoLinks(settings.publicUrl());
    }

    @Bean
    QloAppsAvailability qloAppsAvailability(QloAppsApi api, QloAppsCalls calls, QloAppsProperties settings) {
        return new QloAppsAvailability(api, calls, settings.hotelId());
    }

    @Bean
    Catalogue catalogue(QloAppsHouse house, QloAppsShop shop, PhotoLinks photos, StayProperties stays) {
        return new QloAppsCatalogue(house, shop, photos, stays.timeZone());
    }

    @Bean
    RoomInventory pmsInventory(QloAppsHouse house, QloAppsAvailability availability, InstantSource clock) {
        return new QloAppsInventory(house, availability, clock);
    }

    @Bean
    StayPrices stayPrices(QloAppsHouse house, QloAppsAvailability availability, InstantSource clock) {
        return new QloAppsPrices(house, availability, clock);
    }
}
