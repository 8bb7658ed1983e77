package io.conserje.orchestrator;

import io.conserje.testsupport.OpenApiSnapshot;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** Who gets in, and the API as it is written down. */
class EngineApiIntegrationTests extends WholeEngine {

    @Test
    void nobodyGetsInWithoutATokenOrThePermission() {
        http.post()
                .uri("/internal/deliveries")
                .contentType(MediaType.APPLICATION_JSON)
                .body(batch("{}"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
        http.get()
                .uri("/api/v1/conversations")
                .headers(headers -> headers.setBearerAuth(token(Set.of("tickets:read"))))
                .exchange()
                .expectStatus()
                .isForbidden();
        http.get()
                .uri("/api/v1/conversations?size=101")
                .headers(headers -> headers.setBearerAuth(token(EVERYTHING)))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void theApiIsTheOneThatIsWrittenDown() {
        String actual = new String(
                Objects.requireNonNull(http.get()
                        .uri("/api/v1/openapi.yaml")
                        .headers(headers -> headers.setBearerAuth(token(EVERYTHING)))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);
        OpenApiSnapshot.verify(actual, "docs/api/orchestrator.yaml");
    }
}
