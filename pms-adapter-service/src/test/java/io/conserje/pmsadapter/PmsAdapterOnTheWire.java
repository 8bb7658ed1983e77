package io.conserje.pmsadapter;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.token.ServiceTokenMinter;
import io.conserje.pmsadapter.qloapps.QloAppsStandIn;
import io.conserje.testsupport.WithPostgres;
import io.conserje.testsupport.WithRedis;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The service as its callers see it, before a hotel system that is a stand-in; all of its tests share one context. */
@WithPostgres
@WithRedis
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "springdoc.api-docs.path=/internal/api-docs")
abstract class PmsAdapterOnTheWire {

    /** Ends with the JVM, as the context does that the classes share. */
    static final QloAppsStandIn QLOAPPS = new QloAppsStandIn();

    final LocalDate checkIn = LocalDate.now().plusDays(40);
    final LocalDate checkOut = checkIn.plusDays(2);

    @Autowired
    RestTestClient http;

    @Autowired
    ServiceTokenMinter minter;

    @DynamicPropertySource
    static void qloApps(DynamicPropertyRegistry properties) {
        properties.add("QLOAPPS_URL", QLOAPPS::url);
        properties.add("QLOAPPS_KEY", () -> "test-key-of-thirty-two-character");
        properties.add("QLOAPPS_READ_TIMEOUT", () -> "20s");
        properties.add("QLOAPPS_WRITE_TIMEOUT", () -> "20s");
    }

    @BeforeEach
    void up() {
        QLOAPPS.down(false);
    }

    RestTestClient.ResponseSpec get(String uri) {
        return http.get()
                .uri(uri)
                .headers(headers -> headers.setBearerAuth(token()))
                .exchange();
    }

    RestTestClient.ResponseSpec post(String uri, String json) {
        return http.post()
                .uri(uri)
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    String token() {
        return minter.mint("pms-adapter", CallContext.ofTenant("default"));
    }

    static void problem(RestTestClient.ResponseSpec response, int status, String type) {
        response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo(type);
    }

    static String availability(LocalDate from, LocalDate to, int adults) {
        return """
                {"checkIn":"%s","checkOut":"%s","rooms":[{"adults":%d,"children":0,"childAges":[]}],"language":"es"}""".formatted(from, to, adults);
    }
}
