package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.RoomInventory;
import io.conserje.pmsadapter.availability.StayProperties;
import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.change.DoneChanges;
import io.conserje.pmsadapter.hotel.Catalogue;
import io.conserje.pmsadapter.qloapps.wire.ExtraServiceRow;
import io.conserje.pmsadapter.quote.StayPrices;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Puts QloApps behind the three ports. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = QloAppsConfiguration.READS, types = QloAppsApi.class)
@ImportHttpServices(group = QloAppsConfiguration.WRITES, types = QloAppsWritesApi.class)
class QloAppsConfiguration {

    static final String READS = "qloapps";
    static final String WRITES = "qloapps-writes";

    /** The key as user with an empty password; no status is an exception, since none can be trusted alone. */
    @Bean
    RestClientHttpServiceGroupConfigurer qloAppsClients(QloAppsProperties settings) {
        return groups -> groups.filterByName(READS, WRITES)
                .forEachClient((_, client) -> client.defaultHeaders(
                                headers -> headers.setBasicAuth(settings.key(), "", StandardCharsets.UTF_8))
                        .defaultStatusHandler(_ -> true, (_, _) -> {}));
    }

    @Bean
    QloAppsCalls qloAppsCalls(MeterRegistry meters) {
        return new QloAppsCalls(mapper(), meters);
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

    @Bean
    Reservations reservations(
            QloAppsHouse house,
            QloAppsAvailability availability,
            QloAppsApi reads,
            QloAppsWritesApi writes,
            QloAppsCalls calls,
            QloAppsProperties settings) {
        return new QloAppsReservations(
                house,
                availability,
                new QloAppsClaims(reads, calls),
                new QloAppsWrites(writes, calls, mapper()),
                settings,
                RandomGenerator.getDefault());
    }

    @Bean
    ChangeableStays changeableStays(
            QloAppsHouse house,
            QloAppsAvailability availability,
            QloAppsApi reads,
            QloAppsWritesApi writes,
            QloAppsCalls calls,
            QloAppsProperties settings,
            DoneChanges done) {
        var standings = new QloAppsStandings(
                reads, calls, house, new QloAppsClaims(reads, calls), new QloAppsTraces(done, mapper(), house));
        var sends = new QloAppsSends(new QloAppsWrites(writes, calls, mapper()), mapper(), settings.hotelId());
        var moves = new QloAppsMoves(
                house,
                standings,
                new QloAppsOtherRooms(house, availability, sends, RandomGenerator.getDefault()),
                new QloAppsOwnRooms(house, availability, sends));
        var people = new QloAppsPeople(house, sends, settings.assumedChildAge());
        var times = new QloAppsTimes(availability, standings, sends);
        var amendments = new QloAppsAmendments(
                house,
                standings,
                sends,
                new QloAppsTaxes(reads, calls, house),
                ids -> calls.list(
                        "extras", "services", ExtraServiceRow.class, () -> reads.extras(ids, house.language(null))));
        return new QloAppsChangeableStays(
                standings, sends, found -> new QloAppsOpenStay(found, moves, people, times, amendments));
    }

    /** QloApps' own names and moving shapes, so that the service's settings for JSON do not matter to it. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                .addModule(new SimpleModule().addDeserializer(String.class, new MovingText()))
                .build();
    }
}
