package io.conserje.pmsadapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.token.ServiceTokenMinter;
import io.conserje.pmsadapter.contract.PmsProblems;
import io.conserje.pmsadapter.qloapps.QloAppsStandIn;
import io.conserje.testsupport.OpenApiSnapshot;
import io.conserje.testsupport.WithPostgres;
import io.conserje.testsupport.WithRedis;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

@WithPostgres
@WithRedis
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "springdoc.api-docs.path=/internal/api-docs")
class PmsAdapterIntegrationTests {

    private static final QloAppsStandIn QLOAPPS = new QloAppsStandIn();

    private final LocalDate checkIn = LocalDate.now().plusDays(40);
    private final LocalDate checkOut = checkIn.plusDays(2);

    @Autowired
    private RestTestClient http;

    @Autowired
    private ServiceTokenMinter minter;

    @DynamicPropertySource
    static void qloApps(DynamicPropertyRegistry properties) {
        properties.add("QLOAPPS_URL", QLOAPPS::url);
        properties.add("QLOAPPS_KEY", () -> "test-key-of-thirty-two-character");
        properties.add("QLOAPPS_READ_TIMEOUT", () -> "3s");
        properties.add("QLOAPPS_WRITE_TIMEOUT", () -> "1s");
    }

    @AfterAll
    static void close() {
        QLOAPPS.close();
    }

    @BeforeEach
    void up() {
        QLOAPPS.down(false);
    }

    @Test
    void aStrangerIsTurnedAway() {
        http.get().uri("/internal/hotel").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void theHouseTellsOfItself() {
        get("/internal/hotel")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Casa del Faro")
                .jsonPath("$.currency")
                .isEqualTo("USD")
                .jsonPath("$.latitude")
                .isEqualTo(-34.9011);
        get("/internal/hotel/room-types?language=es")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.items[0].name")
                .isEqualTo("Doble")
                .jsonPath("$.items[0].description")
                .isEqualTo("Sea & sun")
                .jsonPath("$.items[0].photos[0]")
                .isEqualTo(QLOAPPS.url() + "/img/p/5/5-large_default.jpg");
    }

    @Test
    void aStayThatIsQuotedIsBookedAtThatPriceWithFiveCalls() {
        get("/internal/hotel").expectStatus().isOk();
        post("/internal/availability", availability(checkIn, checkOut, 2))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.offers[0].roomTypeId")
                .isEqualTo("11")
                .jsonPath("$.offers[0].total.amount")
                .isEqualTo(220.00)
                .jsonPath("$.stale")
                .isEqualTo(false);
        UUID key = UUID.randomUUID();
        QLOAPPS.forgetCalls();

        post("/internal/bookings", booking(key, 1, "220.00"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("confirmed")
                .jsonPath("$.total.amount")
                .isEqualTo(220.00)
                .jsonPath("$.pmsToken")
                .isEqualTo("conserje/" + key)
                .jsonPath("$.reference")
                .exists();
        assertThat(QLOAPPS.calls()).hasSize(5);

        post("/internal/bookings", booking(key, 2, "220.0"))
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("confirmed");
        get("/internal/bookings/" + key).expectBody().jsonPath("$.state").isEqualTo("confirmed");
        problem(post("/internal/bookings", booking(key, 1, "220.00")), 409, PmsProblems.STALE_FENCE);
        problem(post("/internal/bookings", booking(key, 3, "221.00")), 409, PmsProblems.KEY_REUSED);
        assertThat(QLOAPPS.orders())
                .filteredOn(order -> order.source().endsWith(key.toString()))
                .hasSize(1);
    }

    /** As every booking is answered in shops that show prices before tax. */
    @Test
    void aBookingBehindAnErrorTakesNoMoreCallsThanAnyOther() {
        get("/internal/hotel").expectStatus().isOk();
        post("/internal/availability", availability(checkIn, checkOut, 2))
                .expectStatus()
                .isOk();
        QLOAPPS.forgetCalls();
        QLOAPPS.next(QloAppsStandIn.Mishap.BOOKED_BUT_500);

        post("/internal/bookings", booking(UUID.randomUUID(), 1, "220.00"))
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("confirmed");

        assertThat(QLOAPPS.calls()).hasSize(5);
    }

    @Test
    void aQuoteInFullIsWhatIsThenBooked() {
        LocalDate later = checkIn.plusDays(60);
        post("/internal/quotes", quote(later, later.plusDays(3), "11"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total.amount")
                .isEqualTo(330.00)
                .jsonPath("$.tax.amount")
                .isEqualTo(30.00)
                .jsonPath("$.nights.length()")
                .isEqualTo(3)
                .jsonPath("$.included[0].name")
                .isEqualTo("Linen")
                .jsonPath("$.fees[0].beforeTax.amount")
                .isEqualTo(40.00)
                .jsonPath("$.quotedUntil")
                .exists();
        problem(post("/internal/quotes", quote(later, later.plusDays(3), "98")), 404, PmsProblems.NOT_FREE);
        problem(post("/internal/quotes", quote(later, later, "11")), 422, PmsProblems.INVALID_STAY);
    }

    @Test
    void theHousesServicesAreTold() {
        get("/internal/hotel/services?language=es")
                .expectBody()
                .jsonPath("$.items[?(@.kind=='extra')].charge")
                .isEqualTo("per_night");
    }

    @Test
    void staysAreLookedForByWhatEachCallerKnows() {
        problem(get("/internal/stays/ZZZZZZZZZ"), 404, PmsProblems.STAY_NOT_FOUND);
        problem(get("/internal/stays/own?token=conserje/none"), 404, PmsProblems.STAY_NOT_FOUND);
        post("/internal/stays/verifications", "{\"reference\":\"ZZZZZZZZZ\",\"email\":\"ana@example.com\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"verified\":false,\"stay\":null}");
        get("/internal/stays/day?date=2026-12-10").expectStatus().isOk();
        get("/internal/stays/changes?since=2026-11-25T21:20:00Z").expectStatus().isOk();
        get("/internal/stays/occupancy?from=2026-12-01&to=2026-12-02")
                .expectBody()
                .jsonPath("$.days.length()")
                .isEqualTo(2)
                .jsonPath("$.days[0].rooms")
                .isEqualTo(3);
        problem(get("/internal/stays/occupancy?from=2026-12-02&to=2026-12-01"), 422, PmsProblems.INVALID_PERIOD);
    }

    @Test
    void theSetUpCheckIsForStaffOfTheTenant() {
        get("/api/v1/tenants/default/pms-check").expectStatus().isForbidden();
        http.get()
                .uri("/api/v1/tenants/default/pms-check")
                .headers(headers -> headers.setBearerAuth(
                        minter.mint("pms-adapter", new CallContext("default", "7", "Ana", Set.of("pms:read")))))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.level")
                .isEqualTo("fault")
                .jsonPath("$.findings[0].code")
                .exists();
    }

    @Test
    void theApiIsTheDescribedOne() {
        String description = http.get()
                .uri("/internal/api-docs.yaml")
                .headers(headers -> headers.setBearerAuth(token()))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        OpenApiSnapshot.verify(description, "docs/api/pms-adapter.yaml");
    }

    @Test
    void aKeyNobodyUsedIsNotFound() {
        problem(get("/internal/bookings/" + UUID.randomUUID()), 404, PmsProblems.BOOKING_NOT_FOUND);
    }

    @Test
    void staysThatCannotBeHaveTheirProblem() {
        LocalDate past = LocalDate.now().minusDays(3);
        problem(
                post("/internal/availability", availability(past, past.plusDays(1), 1)),
                422,
                PmsProblems.STAY_IN_THE_PAST);
        problem(post("/internal/availability", availability(checkIn, checkIn, 1)), 422, PmsProblems.INVALID_STAY);
        problem(
                post("/internal/availability", availability(checkIn.plusYears(3), checkOut.plusYears(3), 1)),
                422,
                PmsProblems.BEYOND_HORIZON);
        problem(post("/internal/availability", availability(checkIn, checkOut, 9)), 422, PmsProblems.PARTY_TOO_LARGE);
        post("/internal/availability", "{}").expectStatus().isBadRequest();
    }

    @Test
    void whileTheHotelsSystemIsAwayNothingIsBookedAndNewQuestionsAreUnavailable() {
        LocalDate other = checkIn.plusDays(20);
        post("/internal/availability", availability(other, other.plusDays(1), 2))
                .expectStatus()
                .isOk();
        QLOAPPS.down(true);

        post("/internal/bookings", booking(UUID.randomUUID(), 1, "220.00"))
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("refused")
                .jsonPath("$.reason")
                .isEqualTo("unavailable");
        problem(
                post("/internal/availability", availability(other, other.plusDays(3), 2)),
                503,
                PmsProblems.UNAVAILABLE);
    }

    private RestTestClient.ResponseSpec get(String uri) {
        return http.get()
                .uri(uri)
                .headers(headers -> headers.setBearerAuth(token()))
                .exchange();
    }

    private RestTestClient.ResponseSpec post(String uri, String json) {
        return http.post()
                .uri(uri)
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    private String token() {
        return minter.mint("pms-adapter", CallContext.ofTenant("default"));
    }

    private static void problem(RestTestClient.ResponseSpec response, int status, String type) {
        response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo(type);
    }

    private static String availability(LocalDate from, LocalDate to, int adults) {
        return """
                {"checkIn":"%s","checkOut":"%s","rooms":[{"adults":%d,"children":0,"childAges":[]}],"language":"es"}""".formatted(from, to, adults);
    }

    private static String quote(LocalDate from, LocalDate to, String type) {
        return """
                {"checkIn":"%s","checkOut":"%s","roomTypeId":"%s","rooms":[{"adults":2,"children":0,"childAges":[]}],"language":"es"}""".formatted(from, to, type);
    }

    private String booking(UUID key, long fence, String quoted) {
        return """
                {"key":"%s","fence":%d,"checkIn":"%s","checkOut":"%s","roomTypeId":"11",
                 "rooms":[{"adults":2,"children":0,"childAges":[]}],
                 "guest":{"firstName":"Ana","lastName":"Invented","email":"ana@example.com","phone":null},
                 "quotedTotal":{"amount":%s,"currency":"USD"},"language":"es","remark":null}""".formatted(key, fence, checkIn, checkOut, quoted);
    }
}
