package io.conserje.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.token.ServiceTokenMinter;
import io.conserje.testsupport.WithPostgres;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.application.name=sample", "conserje.schema=sample"})
@AutoConfigureRestTestClient
@WithPostgres
class DefaultsIntegrationTests {

    @Autowired
    RestTestClient http;

    @Autowired
    ServiceTokenMinter minter;

    @LocalServerPort
    int port;

    @Test
    void aCallWithoutATokenIsRefusedInProblemJson() {
        http.get()
                .uri("/internal/context")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:problem:sample:unauthorized");
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        http.get()
                .uri("/internal/context")
                .headers(headers -> headers.setBearerAuth(minter.mint("other", CallContext.ofTenant("t1"))))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void tenantAndCorrelationIdArrive() {
        http.get()
                .uri("/internal/context")
                .headers(headers -> {
                    headers.setBearerAuth(service());
                    headers.set("X-Correlation-Id", "abc-1");
                })
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Correlation-Id", "abc-1")
                .expectBody()
                .jsonPath("$.tenant")
                .isEqualTo("t1")
                .jsonPath("$.correlation")
                .isEqualTo("abc-1");
    }

    @Test
    void aHarmfulCorrelationIdIsReplaced() {
        http.get()
                .uri("/actuator/health/liveness")
                .header("X-Correlation-Id", "a b{}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .value("X-Correlation-Id", id -> assertThat(id).hasSize(36));
    }

    @Test
    void anUnexpectedErrorTellsNothingButAnId() {
        String body = http.get()
                .uri("/internal/broken")
                .headers(headers -> headers.setBearerAuth(service()))
                .exchange()
                .expectStatus()
                .is5xxServerError()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(body)
                .contains("errorId", "urn:problem:sample:internal-error")
                .doesNotContain("secret", "Exception");
    }

    @Test
    void aProblemKeepsItsTypeAndRetryAfter() {
        http.get()
                .uri("/internal/busy")
                .headers(headers -> headers.setBearerAuth(service()))
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "7")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:problem:sample:busy");
    }

    @Test
    void invalidAndUnreadableBodiesAreTheCallersFault() {
        for (String body : new String[] {"{\"name\":\"\"}", "{", "[]"}) {
            http.post()
                    .uri("/internal/named")
                    .headers(headers -> headers.setBearerAuth(service()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body)
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("urn:problem:sample:invalid-request");
        }
    }

    @Test
    void aPageIsAtMostAHundredLong() {
        http.get()
                .uri("/internal/page?size=101")
                .headers(headers -> headers.setBearerAuth(service()))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void anUnknownPathIsAProblemToo() {
        http.get()
                .uri("/internal/nowhere")
                .headers(headers -> headers.setBearerAuth(service()))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:problem:sample:not-found");
    }

    @Test
    void theAdminApiWantsAStaffMember() {
        http.get()
                .uri("/api/v1/staff-only")
                .headers(headers -> headers.setBearerAuth(service()))
                .exchange()
                .expectStatus()
                .isForbidden();
        http.get()
                .uri("/api/v1/staff-only")
                .headers(headers -> headers.setBearerAuth(
                        minter.mint("sample", new CallContext("t1", "42", "Ana", Set.of("conversations:read")))))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("42");
    }

    @Test
    void theServiceWorksInARoleAndASchemaOfItsOwn() {
        http.get()
                .uri("/internal/schema")
                .headers(headers -> headers.setBearerAuth(service()))
                .exchange()
                .expectBody()
                .jsonPath("$.role")
                .isEqualTo("conserje_sample")
                .jsonPath("$.schema")
                .isEqualTo("sample");
    }

    @Test
    void readinessTellsOfTheSchemaAndMetricsAreOpen() {
        http.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
        http.get().uri("/actuator/prometheus").exchange().expectStatus().isOk();
    }

    @Test
    void aRequestTooBrokenForTheApplicationIsStillAProblem() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json")
                    .doesNotContain("<html");
        }
    }

    private String service() {
        return minter.mint("sample", CallContext.ofTenant("t1"));
    }
}
