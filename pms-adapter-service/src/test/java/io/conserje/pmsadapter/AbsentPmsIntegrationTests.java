package io.conserje.pmsadapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.token.ServiceTokenMinter;
import io.conserje.pmsadapter.qloapps.QloAppsStandIn;
import io.conserje.testsupport.WithPostgres;
import io.conserje.testsupport.WithRedis;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is answered while the hotel's system is away, with a memory that is never young and a breaker that rests for as long as in earnest. */
@WithPostgres
@WithRedis
@AutoConfigureRestTestClient
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"conserje.availability.young=0s", "conserje.qloapps.probe=200ms"})
class AbsentPmsIntegrationTests {

    private static final QloAppsStandIn QLOAPPS = new QloAppsStandIn();

    private final LocalDate checkIn = LocalDate.now().plusDays(90);

    @Autowired
    private RestTestClient http;

    @Autowired
    private ServiceTokenMinter minter;

    @DynamicPropertySource
    static void qloApps(DynamicPropertyRegistry properties) {
        properties.add("QLOAPPS_URL", QLOAPPS::url);
        properties.add("QLOAPPS_KEY", () -> "test-key-of-thirty-two-character");
    }

    @AfterAll
    static void close() {
        QLOAPPS.close();
    }

    @Test
    void theLastKnownAnswerIsLabelledNobodyIsBotheredAndAllIsWellAgainByItself() {
        JsonNode known = ask();
        assertThat(known.path("stale").asBoolean()).isFalse();

        QLOAPPS.down(true);
        for (int i = 0; i < 5; i++) {
            JsonNode stale = ask();
            assertThat(stale.path("stale").asBoolean()).isTrue();
            assertThat(stale.path("asOf")).isEqualTo(known.path("asOf"));
            assertThat(stale.path("offers")).isEqualTo(known.path("offers"));
            assertThat(stale.path("quotedUntil").isNull()).isTrue();
        }
        assertThat(metrics()).contains("resilience4j_circuitbreaker_state{", "state=\"open\"");
        QLOAPPS.forgetCalls();
        ask();
        assertThat(QLOAPPS.calls())
                .as("with an open breaker only the probe touches the network")
                .doesNotContain("POST hotel_ari");

        QLOAPPS.down(false);
        await().atMost(Duration.ofSeconds(30)).until(() -> !ask().path("stale").asBoolean());
        assertThat(metrics()).containsPattern("resilience4j_circuitbreaker_state\\{[^}]*state=\"closed\"[^}]*} 1");
    }

    @Test
    void whatIsReadIsMeasured() {
        ask();

        assertThat(metrics())
                .contains(
                        "conserje_pms_operations_seconds_bucket{",
                        "operation=\"availability\"",
                        "outcome=\"ok\"",
                        "conserje_availability_cache_total{",
                        "resilience4j_circuitbreaker_calls_seconds_count{",
                        "resilience4j_bulkhead_available_concurrent_calls{");
    }

    private String metrics() {
        return http.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private JsonNode ask() {
        String body = http.post()
                .uri("/internal/availability")
                .headers(headers -> headers.setBearerAuth(minter.mint("pms-adapter", CallContext.ofTenant("default"))))
                .contentType(MediaType.APPLICATION_JSON)
                .body("""
                        {"checkIn":"%s","checkOut":"%s","rooms":[{"adults":2,"children":0,"childAges":[]}],"language":"es"}""".formatted(checkIn, checkIn.plusDays(2)))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(body);
    }
}
