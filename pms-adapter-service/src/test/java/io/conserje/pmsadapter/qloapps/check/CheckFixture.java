package io.conserje.pmsadapter.qloapps.check;

import io.conserje.pmsadapter.qloapps.QloAppsFixture;
import io.conserje.pmsadapter.setup.SystemCheck;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/** The check over a QloApps at some address, put together without a context. */
public final class CheckFixture {

    private final QloAppsFixture qloApps;
    private final String url;
    private final InstantSource realTime;

    public CheckFixture(String url, String key, InstantSource realTime) {
        this.qloApps = new QloAppsFixture(url, key);
        this.url = url;
        this.realTime = realTime;
    }

    public SystemCheck check() {
        var api = qloApps.client(QloAppsCheckApi.class, Duration.ofSeconds(5));
        var expected = new Expected(URI.create(url), 1, ZoneId.of("America/Montevideo"), List.of("es", "en"));
        var photos = new HouseCheck.Photos(
                qloApps.client(PhotoApi.class, Duration.ofSeconds(5)), qloApps.photos(URI.create(url)));
        return new QloAppsCheck(
                new Door(api, expected.address(), realTime),
                new ShopCheck(api, qloApps.calls(), expected),
                new HouseCheck(api, qloApps.calls(), expected, photos, InstantSource.system()),
                new TaxCheck(api, qloApps.calls()));
    }
}
