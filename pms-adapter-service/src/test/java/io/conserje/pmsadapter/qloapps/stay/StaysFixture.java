package io.conserje.pmsadapter.qloapps.stay;

import io.conserje.pmsadapter.qloapps.QloAppsFixture;
import io.conserje.pmsadapter.qloapps.ScriptedQloApps;
import io.conserje.pmsadapter.stay.RoomNights;
import io.conserje.pmsadapter.stay.StayRegister;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The ports of stays over a QloApps, put together without a context. */
public final class StaysFixture {

    static final Instant NOW = Instant.parse("2026-11-25T21:30:00Z");

    private final QloAppsFixture qloApps;
    private final QloAppsStaysApi api;
    private final StayFacts facts;
    private final QloAppsOrders orders;
    private final RoomsOnDays rooms;
    private final InstantSource clock;

    StaysFixture(ScriptedQloApps server) {
        this(server.url(), QloAppsFixture.KEY, InstantSource.fixed(NOW));
    }

    public StaysFixture(String url, String key, InstantSource clock) {
        this.clock = clock;
        qloApps = new QloAppsFixture(url, key);
        api = qloApps.client(QloAppsStaysApi.class, Duration.ofSeconds(10));
        facts = new StayFacts(qloApps.house(), qloApps.shop(), qloApps.settings());
        orders = new QloAppsOrders(api, qloApps.calls(), facts);
        rooms = new RoomsOnDays(api, qloApps.calls(), 1);
    }

    public StayRegister register() {
        return new QloAppsStays(
                api, qloApps.calls(), orders, new QloAppsGuests(api, qloApps.calls(), facts), rooms, changes());
    }

    public RoomNights nights() {
        return new QloAppsNightsSold(qloApps.house(), qloApps.shop(), orders, rooms, facts);
    }

    QloAppsChanges changes() {
        return new QloAppsChanges(api, qloApps.calls(), orders, qloApps.shop(), Duration.ofMinutes(5), clock);
    }
}
