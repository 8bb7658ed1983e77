package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.RoomInventory;
import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.change.DoneChanges;
import io.conserje.pmsadapter.hotel.Catalogue;
import io.conserje.pmsadapter.qloapps.booking.BookingsFixture;
import io.conserje.pmsadapter.qloapps.booking.QloAppsWritesApi;
import io.conserje.pmsadapter.qloapps.change.ChangesFixture;
import io.conserje.pmsadapter.quote.StayPrices;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The adapter's ports over a QloApps at some address, put together without a context. */
public final class QloAppsFixture {

    public static final String KEY = "test-key-of-thirty-two-character";

    /** Longer than any write takes on a busy machine. */
    private static final Duration PATIENT = Duration.ofSeconds(20);

    private static final Duration HASTY = Duration.ofMillis(400);

    private final String url;
    private final Duration writeTimeout;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final QloAppsProperties settings;
    private final QloAppsCalls calls = new QloAppsCalls(QloAppsJson.mapper(), meters);
    private final QloAppsShop shop;
    private final QloAppsHouse house;

    public QloAppsFixture(String url) {
        this(url, KEY);
    }

    public QloAppsFixture(String url, String key) {
        this(url, key, PATIENT);
    }

    /** One that soon gives up waiting for the answer to a change, for tests of a system that keeps silent. */
    public static QloAppsFixture hasty(String url) {
        return new QloAppsFixture(url, KEY, HASTY);
    }

    public QloAppsFixture(String url, String key, Duration writeTimeout) {
        this.url = url;
        this.writeTimeout = writeTimeout;
        settings = new QloAppsProperties(
                URI.create(url),
                key,
                1,
                null,
                URI.create("https://photos.example"),
                null,
                8,
                Duration.ofMinutes(10),
                Duration.ofMinutes(5),
                List.of("es", "en"));
        shop = new QloAppsShop(reads(), calls, settings, InstantSource.system());
        house = new QloAppsHouse(reads(), calls, settings, shop, InstantSource.system());
    }

    public Reservations reservations() {
        return bookings().reservations(house, availability(), settings);
    }

    public ChangeableStays changes() {
        return changes(_ -> List.of());
    }

    public ChangeableStays changes(DoneChanges done) {
        return new ChangesFixture(house, availability(), calls)
                .changes(reads(), bookings().claims(), bookings().sends(), done);
    }

    RoomInventory inventory() {
        return new QloAppsInventory(house, availability(), InstantSource.system());
    }

    public StayPrices prices() {
        return new QloAppsPrices(house, availability(), InstantSource.system());
    }

    public PhotoLinks photos(URI base) {
        return new PhotoLinks(base);
    }

    public QloAppsHouse house() {
        return house;
    }

    public QloAppsShop shop() {
        return shop;
    }

    public QloAppsCalls calls() {
        return calls;
    }

    public QloAppsProperties settings() {
        return settings;
    }

    Catalogue catalogue() {
        return new QloAppsCatalogue(house, shop, new PhotoLinks(settings.publicUrl()), ZoneId.of("America/Montevideo"));
    }

    double count(String operation, String outcome) {
        var timer = meters.find("conserje.pms.operations")
                .tag("operation", operation)
                .tag("outcome", outcome)
                .timer();
        return timer == null ? 0 : timer.count();
    }

    private QloAppsAvailability availability() {
        return new QloAppsAvailability(reads(), calls, 1);
    }

    private BookingsFixture bookings() {
        return new BookingsFixture(reads(), client(QloAppsWritesApi.class, writeTimeout), calls);
    }

    private QloAppsApi reads() {
        return client(QloAppsApi.class, PATIENT);
    }

    public <T> T client(Class<T> api, Duration timeout) {
        var http = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENT)
                .build());
        http.setReadTimeout(timeout);
        RestClient client = RestClient.builder()
                .baseUrl(url)
                .requestFactory(http)
                .defaultHeaders(headers -> headers.setBasicAuth(settings.key(), "", StandardCharsets.UTF_8))
                .defaultStatusHandler(_ -> true, (_, _) -> {})
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(api);
    }
}
