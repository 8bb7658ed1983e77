package io.conserje.messaging;

import io.conserje.testsupport.OpenApiSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The API that staff see, and what describes it. */
class MessagingApplicationIntegrationTests extends RunningMessaging {

    @Test
    void staffSeeSendsOnlyWithAToken() {
        http.get().uri("/api/v1/sends").exchange().expectStatus().isUnauthorized();
        http.get()
                .uri("/api/v1/sends?size=101")
                .headers(headers -> headers.setBearerAuth(staff()))
                .exchange()
                .expectStatus()
                .isBadRequest();
        http.get()
                .uri("/api/v1/sends?externalId=never-seen")
                .headers(headers -> headers.setBearerAuth(staff()))
                .exchange()
                .expectBody()
                .json("{\"items\":[],\"page\":0,\"total\":0}");
    }

    @Test
    void whatIsAskedForInUnknownWordsIsABadRequest() {
        for (String path : List.of("/api/v1/sends?state=lost", "/api/v1/sends/costs?by=moon")) {
            http.get()
                    .uri(path)
                    .headers(headers -> headers.setBearerAuth(staff()))
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
        asked("/api/v1/sends/templates").jsonPath("$.total").isEqualTo(0);
    }

    @Test
    void theApiIsTheDescribedOne() {
        String description = http.get()
                .uri("/internal/api-docs.yaml")
                .headers(headers -> headers.setBearerAuth(service()))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        OpenApiSnapshot.verify(description, "docs/api/messaging.yaml");
    }
}
