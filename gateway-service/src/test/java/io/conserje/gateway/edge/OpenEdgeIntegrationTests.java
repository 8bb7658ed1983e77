package io.conserje.gateway.edge;

import static io.conserje.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.gateway.EdgeClient;
import io.conserje.gateway.GatewayTest;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What anybody may ask, how often, and what every answer carries. */
@GatewayTest
class OpenEdgeIntegrationTests extends StaffAtTheEdge {

    @Test
    void withoutALoginTenRequestsASecondAreEnough() {
        String address = EdgeClient.anyAddress();

        HttpResponse<String> limited = IntStream.range(0, 60)
                .mapToObj(i -> edge.get("/.well-known/jwks.json", "X-Forwarded-For", address))
                .filter(response -> response.statusCode() != 200)
                .findFirst()
                .orElseThrow();

        assertProblem(limited, 429, "too-many-requests");
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(edge.get("/.well-known/jwks.json").statusCode()).isEqualTo(200);
        assertThat(edge.get("/api/v1/tickets", "X-Forwarded-For", address, "Authorization", token)
                        .statusCode())
                .isEqualTo(200);
        assertThat(edge.get("/actuator/health/liveness", "X-Forwarded-For", address)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void wrongTokensCountAgainstTheirSender() {
        String address = EdgeClient.anyAddress();

        assertThat(IntStream.range(0, 60)
                        .map(i -> edge.get(
                                        "/api/v1/tickets",
                                        "X-Forwarded-For",
                                        address,
                                        "Authorization",
                                        "Bearer nonsense")
                                .statusCode()))
                .contains(401, 429)
                .doesNotContain(200);
    }

    @Test
    void everyAnswerCarriesSecurityHeaders() {
        for (String path : new String[] {"/.well-known/jwks.json", "/docs", "/webhooks/whatsapp", "/nowhere"}) {
            var headers = edge.get(path).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("no-referrer");
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'");
        }
    }

    @Test
    void healthIsOpenAndMetricsAreForScrapersOnly() {
        assertThat(edge.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(edge.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(edge.get("/actuator/prometheus", "X-Forwarded-For", "10.1.2.3")
                        .body())
                .contains("conserje_webhook_answered_total");
        assertProblem(edge.get("/actuator/prometheus", "X-Forwarded-For", "203.0.113.9"), 401, "unauthorized");
    }
}
