package io.conserje.simulators.qloapps;

import io.conserje.simulators.fault.Faults;
import io.conserje.simulators.fault.HeldCalls;
import io.conserje.simulators.qloapps.BookingDesk.Race;
import io.conserje.simulators.qloapps.access.DomainFilter;
import io.conserje.simulators.qloapps.access.KeyFilter;
import io.conserje.simulators.qloapps.access.Permissions;
import io.conserje.simulators.qloapps.wire.AnswerWriter;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Puts the simulated PMS together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QloAppsProperties.class)
@PropertySource("classpath:qloapps-simulator.properties")
class QloAppsConfiguration {
    private static final int REFERENCE_LENGTH = 9;

    @Bean
    House house() {
        return new House();
    }

    @Bean
    Books books() {
        return new Books();
    }

    @Bean
    Documents documents(House house, Books books, QloAppsProperties properties) {
        return new Documents(house, books, properties.timeZone());
    }

    @Bean
    QloApps qloApps(
            House house,
            Books books,
            Documents documents,
            QloAppsProperties properties,
            ObjectProvider<InstantSource> clocks) {
        InstantSource clock = clocks.getIfAvailable(InstantSource::system);
        Race race = new Race(() -> pause(properties.writeTime()), properties.missedCollisions());
        Catalogue catalogue = new Catalogue(house, books);
        ShopSettings shop = new ShopSettings(properties.timeZone().getId(), properties.oneLanguage());
        return new QloApps(
                new Resources(house, books, documents, catalogue, shop),
                new Availability(house, books),
                new BookingRequestReader(house),
                new QloApps.Desks(
                        new BookingReads(books, documents),
                        new BookingDesk(house, books, documents, clock, QloAppsConfiguration::reference, race),
                        new ChangeDesk(house, books, documents, clock),
                        new RoomBookings(books, documents, clock),
                        new OrderHistories(books, documents, clock)),
                new QloApps.Settings(new FeaturePrices(books), new StayLimits(books, catalogue)));
    }

    @Bean
    RoomPictures roomPictures(House house) {
        return new RoomPictures(house);
    }

    @Bean
    AnswerWriter answerWriter() {
        return new AnswerWriter();
    }

    @Bean
    ShopDisplay shopDisplay(QloAppsProperties properties) {
        return new ShopDisplay(properties.oneLanguage(), properties.taxExclusive());
    }

    @Bean
    Permissions permissions(QloAppsProperties properties) {
        return new Permissions(properties.denied());
    }

    @Bean
    FilterRegistrationBean<Filter> qloAppsDomain(QloAppsProperties properties) {
        return registered(new DomainFilter(properties.domain(), properties.path()), "qloAppsDomain", properties, 0);
    }

    @Bean
    FilterRegistrationBean<Filter> qloAppsFaults(Faults faults, HeldCalls calls, QloAppsProperties properties) {
        FaultFilter filter = new FaultFilter(faults, properties.path(), properties.hold(), calls);
        return registered(filter, "qloAppsFaults", properties, 1);
    }

    @Bean
    FilterRegistrationBean<Filter> qloAppsKey(QloAppsProperties properties, AnswerWriter writer) {
        return registered(new KeyFilter(properties.key(), writer), "qloAppsKey", properties, 2);
    }

    private static FilterRegistrationBean<Filter> registered(
            Filter filter, String name, QloAppsProperties properties, int order) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setName(name);
        registration.addUrlPatterns(properties.path() + "/api/*");
        registration.setOrder(order);
        return registration;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static String reference() {
        return RandomGenerator.getDefault()
                .ints(REFERENCE_LENGTH, 'A', 'Z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
