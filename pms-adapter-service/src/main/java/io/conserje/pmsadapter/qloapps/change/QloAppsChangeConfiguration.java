package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.change.DoneChanges;
import io.conserje.pmsadapter.qloapps.QloAppsApi;
import io.conserje.pmsadapter.qloapps.QloAppsAvailability;
import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.QloAppsJson;
import io.conserje.pmsadapter.qloapps.QloAppsProperties;
import io.conserje.pmsadapter.qloapps.booking.QloAppsClaims;
import io.conserje.pmsadapter.qloapps.booking.QloAppsWrites;
import io.conserje.pmsadapter.qloapps.wire.house.ExtraServiceRow;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts changes of bookings in QloApps together. */
@Configuration(proxyBeanMethods = false)
class QloAppsChangeConfiguration {

    @Bean
    QloAppsStandings qloAppsStandings(
            QloAppsApi reads, QloAppsCalls calls, QloAppsHouse house, QloAppsClaims claims, DoneChanges done) {
        return new QloAppsStandings(reads, calls, house, claims, new QloAppsTraces(done, QloAppsJson.mapper(), house));
    }

    @Bean
    QloAppsSends qloAppsSends(QloAppsWrites writes, QloAppsProperties settings) {
        return new QloAppsSends(writes, QloAppsJson.mapper(), settings.hotelId());
    }

    @Bean
    QloAppsAmendments qloAppsAmendments(
            QloAppsApi reads, QloAppsCalls calls, QloAppsHouse house, QloAppsStandings standings, QloAppsSends sends) {
        return new QloAppsAmendments(
                house,
                standings,
                sends,
                new QloAppsTaxes(reads, calls, house),
                ids -> calls.list(
                        "extras", "services", ExtraServiceRow.class, () -> reads.extras(ids, house.language(null))));
    }

    @Bean
    ChangeableStays changeableStays(
            QloAppsHouse house,
            QloAppsAvailability availability,
            QloAppsStandings standings,
            QloAppsSends sends,
            QloAppsAmendments amendments,
            QloAppsProperties settings) {
        var moves = new QloAppsMoves(
                house,
                standings,
                new QloAppsOtherRooms(house, availability, sends, RandomGenerator.getDefault()),
                new QloAppsOwnRooms(house, availability, sends));
        var people = new QloAppsPeople(house, sends, settings.assumedChildAge());
        var times = new QloAppsTimes(availability, standings, sends);
        return new QloAppsChangeableStays(
                standings, sends, found -> new QloAppsOpenStay(found, moves, people, times, amendments));
    }
}
