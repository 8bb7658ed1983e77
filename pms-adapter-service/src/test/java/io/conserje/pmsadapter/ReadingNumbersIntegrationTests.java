package io.conserje.pmsadapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.token.ServiceTokenMinter;
import io.conserje.pmsadapter.qloapps.QloAppsStandIn;
import io.conserje.testsupport.WithPostgres;
import io.conserje.testsupport.WithRedis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The numbers of reading, over HTTP on both sides. Bounds are wide for busy machines; the figures are printed. */
@WithPostgres
@WithRedis
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // What is remembered stays young for as long as a busy machine takes for thousands of questions.
        properties = "conserje.availability.young=1h")
class ReadingNumbersIntegrationTests {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingNumbersIntegrationTests.class);
    private static final QloAppsStandIn QLOAPPS = new QloAppsStandIn();
    private static final int WARM = 2_000;
    private static final int SAMPLES = 400;
    private static final Duration BUSY_MACHINE = Duration.ofMillis(250);

    private final HttpClient client = HttpClient.newHttpClient();
    private final LocalDate checkIn = LocalDate.now().plusDays(200);

    @Autowired
    private ServiceTokenMinter minter;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void qloApps(DynamicPropertyRegistry properties) {
        properties.add("QLOAPPS_URL", QLOAPPS::url);
        properties.add("QLOAPPS_KEY", () -> "test-key-of-thirty-two-character");
    }

    @AfterAll
    static void close() {
        QLOAPPS.close();
    }

    @BeforeEach
    void warm() {
        QLOAPPS.takes(0);
        IntStream.range(0, WARM).forEach(_ -> ask(checkIn, true));
    }

    @Test
    void anAnswerFromMemoryIsQuick() {
        ask(checkIn, false);
        IntStream.range(0, WARM).forEach(_ -> ask(checkIn, false));
        QLOAPPS.forgetCalls();

        Duration p95 = tell("cached availability", times(() -> ask(checkIn, false)));

        assertThat(QLOAPPS.calls()).isEmpty();
        assertThat(p95).isLessThan(BUSY_MACHINE);
    }

    @Test
    void theAdapterAddsLittleToACallOfTheHotelsSystem() {
        Duration direct = tell("the system alone", times(this::askDirectly));
        Duration through = tell("through the adapter", times(() -> ask(checkIn, true)));

        LOG.info("overhead p95 {} ms", millis(through.minus(direct)));
        assertThat(through.minus(direct)).isLessThan(BUSY_MACHINE);
    }

    @Test
    void aHundredWhoAskTheSameAtOnceAreOneCall() throws Exception {
        LocalDate other = checkIn.plusDays(5);
        QLOAPPS.takes(300);
        QLOAPPS.forgetCalls();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> guests = IntStream.range(0, 100)
                    .mapToObj(_ -> (Callable<Integer>) () -> ask(other, false))
                    .toList();
            for (var answer : executor.invokeAll(guests)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        assertThat(QLOAPPS.calls()).containsExactly("POST hotel_ari");
    }

    private int ask(LocalDate day, boolean isFresh) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/internal/availability"))
                .header("Authorization", "Bearer " + minter.mint("pms-adapter", CallContext.ofTenant("default")))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"checkIn":"%s","checkOut":"%s","rooms":[{"adults":2,"children":0,"childAges":[]}],"language":"es","fresh":%s}""".formatted(day, day.plusDays(2), isFresh)))
                .build());
    }

    private int askDirectly() {
        return send(HttpRequest.newBuilder(URI.create(QLOAPPS.url() + "/api/hotel_ari?output_format=JSON"))
                .header("Authorization", "Basic dGVzdC1rZXktb2YtdGhpcnR5LXR3by1jaGFyYWN0ZXI6")
                .POST(BodyPublishers.ofString("""
                        <qloapps><hotel_ari><date_from>%s</date_from><date_to>%s</date_to><room_occupancy></room_occupancy></hotel_ari></qloapps>""".formatted(checkIn, checkIn.plusDays(2))))
                .build());
    }

    private int send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            return response.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long[] times(Callable<Integer> call) {
        return LongStream.range(0, SAMPLES)
                .map(_ -> {
                    long start = System.nanoTime();
                    try {
                        assertThat(call.call()).isEqualTo(200);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
    }

    private static Duration tell(String what, long[] sorted) {
        Duration p95 = Duration.ofNanos(sorted[SAMPLES * 95 / 100]);
        LOG.info("{}: p50 {} ms, p95 {} ms", what, millis(Duration.ofNanos(sorted[SAMPLES / 2])), millis(p95));
        return p95;
    }

    private static String millis(Duration time) {
        return "%.2f".formatted(time.toNanos() / 1e6);
    }
}
