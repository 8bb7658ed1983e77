package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.change.DoneChanges;
import io.conserje.pmsadapter.qloapps.QloAppsApi;
import io.conserje.pmsadapter.qloapps.QloAppsAvailability;
import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.QloAppsJson;
import io.conserje.pmsadapter.qloapps.booking.QloAppsClaims;
import io.conserje.pmsadapter.qloapps.booking.QloAppsWrites;
import io.conserje.pmsadapter.qloapps.wire.house.ExtraServiceRow;
import java.util.Random;

/** Changes over a QloApps, put together without a context. */
public record ChangesFixture(QloAppsHouse house, QloAppsAvailability availability, QloAppsCalls calls) {

    public ChangeableStays changes(QloAppsApi reads, QloAppsClaims claims, QloAppsWrites writes, DoneChanges done) {
        var standings =
                new QloAppsStandings(reads, calls, house, claims, new QloAppsTraces(done, QloAppsJson.mapper(), house));
        var sends = new QloAppsSends(writes, QloAppsJson.mapper(), 1);
        var moves = new QloAppsMoves(
                house,
                standings,
                new QloAppsOtherRooms(house, availability, sends, new Random(1)),
                new QloAppsOwnRooms(house, availability, sends));
        var people = new QloAppsPeople(house, sends, 8);
        var times = new QloAppsTimes(availability, standings, sends);
        var amendments = new QloAppsAmendments(
                house,
                standings,
                sends,
                new QloAppsTaxes(reads, calls, house),
                ids -> calls.list("extras", "services", ExtraServiceRow.class, () -> reads.extras(ids, 1)));
        return new QloAppsChangeableStays(
                standings, sends, found -> new QloAppsOpenStay(found, moves, people, times, amendments));
    }
}
