package io.conserje.pmsadapter.qloapps.stay;

import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.QloAppsProperties;
import io.conserje.pmsadapter.qloapps.QloAppsShop;
import io.conserje.pmsadapter.stay.RoomNights;
import io.conserje.pmsadapter.stay.StayRegister;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Puts QloApps' orders behind the ports of {@code stay}. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "qloapps", types = QloAppsStaysApi.class)
class QloAppsStaysConfiguration {

    @Bean
    StayFacts stayFacts(QloAppsHouse house, QloAppsShop shop, QloAppsProperties settings) {
        return new StayFacts(house, shop, settings);
    }

    @Bean
    QloAppsOrders qloAppsOrders(QloAppsStaysApi api, QloAppsCalls calls, StayFacts facts) {
        return new QloAppsOrders(api, calls, facts);
    }

    @Bean
    RoomsOnDays roomsOnDays(QloAppsStaysApi api, QloAppsCalls calls, QloAppsProperties settings) {
        return new RoomsOnDays(api, calls, settings.hotelId());
    }

    @Bean
    QloAppsChanges qloAppsChanges(
            QloAppsStaysApi api,
            QloAppsCalls calls,
            QloAppsOrders orders,
            QloAppsShop shop,
            QloAppsProperties settings,
            InstantSource clock) {
        return new QloAppsChanges(api, calls, orders, shop, settings.changesOverlap(), clock);
    }

    @Bean
    StayRegister stayRegister(
            QloAppsStaysApi api,
            QloAppsCalls calls,
            QloAppsOrders orders,
            StayFacts facts,
            RoomsOnDays rooms,
            QloAppsChanges changes) {
        return new QloAppsStays(api, calls, orders, new QloAppsGuests(api, calls, facts), rooms, changes);
    }

    @Bean
    RoomNights roomNights(
            QloAppsHouse house, QloAppsShop shop, QloAppsOrders orders, RoomsOnDays rooms, StayFacts facts) {
        return new QloAppsNightsSold(house, shop, orders, rooms, facts);
    }
}
