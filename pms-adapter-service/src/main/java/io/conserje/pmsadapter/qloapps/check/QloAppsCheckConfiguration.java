package io.conserje.pmsadapter.qloapps.check;

import io.conserje.pmsadapter.availability.StayProperties;
import io.conserje.pmsadapter.qloapps.PhotoLinks;
import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.QloAppsClients;
import io.conserje.pmsadapter.qloapps.QloAppsProperties;
import io.conserje.pmsadapter.setup.SystemCheck;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;

/** Puts the check together; clocks are compared in real time, whatever the business clock says. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = QloAppsCheckConfiguration.GROUP, types = QloAppsCheckApi.class)
@ImportHttpServices(group = QloAppsCheckConfiguration.PHOTOS, types = PhotoApi.class)
class QloAppsCheckConfiguration {

    static final String GROUP = "qloapps-check";
    static final String PHOTOS = "qloapps-photos";

    @Bean
    RestClientHttpServiceGroupConfigurer checkClients(QloAppsProperties settings) {
        return QloAppsClients.of(settings, GROUP);
    }

    @Bean
    RestClientHttpServiceGroupConfigurer photoClients() {
        return groups -> groups.filterByName(PHOTOS)
                .forEachClient((_, client) -> client.defaultStatusHandler(_ -> true, (_, _) -> {}));
    }

    @Bean
    SystemCheck systemCheck(
            QloAppsCheckApi api,
            PhotoApi photos,
            QloAppsCalls calls,
            PhotoLinks links,
            QloAppsProperties settings,
            StayProperties stays,
            InstantSource clock) {
        var expected = new Expected(settings.url(), settings.hotelId(), stays.timeZone(), settings.languages());
        return new QloAppsCheck(
                new Door(api, expected.address(), InstantSource.system()),
                new ShopCheck(api, calls, expected),
                new HouseCheck(api, calls, expected, new HouseCheck.Photos(photos, links), clock),
                new TaxCheck(api, calls));
    }
}
