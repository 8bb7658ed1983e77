package io.conserje.gateway.edge;

import static io.conserje.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.conserje.gateway.EdgeClient;
import io.conserje.gateway.GatewayTest;
import io.conserje.gateway.NeighbourStub;
import io.conserje.gateway.identity.Permissions;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class AdminEdgeIntegrationTests {

    private static final int LIMIT = 1024 * 1024;

    @Autowired
    private EdgeClient edge;

    @Autowired
    private NeighbourStub neighbour;

    private String token;

    @BeforeEach
    void login() {
        neighbour.reset();
        token = "Bearer " + edge.accessToken();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/conversations?page=2, orchestrator",
        "/api/v1/conversations/42/timeline, orchestrator",
        "/api/v1/messages?externalId=wamid.A%2FB, orchestrator",
        "/api/v1/bookings, orchestrator",
        "/api/v1/tickets, orchestrator",
        "/api/v1/quarantine, orchestrator",
        "/api/v1/tenants/default/pms-check, pms-adapter",
        "/api/v1/sends, messaging"
    })
    void aRouteLeadsToItsOwnerWithAServiceTokenInPlaceOfTheStaffToken(String path, String audience)
            throws ParseException {
        HttpResponse<String> response = edge.get(path, "Authorization", token, "Cookie", "a=b", "X-Evil", "1");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"items\":[]}");
        NeighbourStub.Call call = neighbour.onlyCall();
        assertThat(call.path()).isEqualTo(path);
        assertThat(call.header("Authorization")).startsWith("Bearer ").isNotEqualTo(token);
        assertThat(call.header("Cookie")).isNull();
        assertThat(call.header("X-Evil")).isNull();
        assertThat(call.header("X-Forwarded-For")).isNull();
        assertThat(call.header("X-Correlation-Id"))
                .isEqualTo(response.headers().firstValue("X-Correlation-Id").orElseThrow());
        JWTClaimsSet claims =
                SignedJWT.parse(call.header("Authorization").substring(7)).getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("gateway");
        assertThat(claims.getAudience()).containsExactly(audience);
        assertThat(claims.getStringClaim("tenant")).isEqualTo("default");
        assertThat(claims.getStringClaim("staff_name")).isEqualTo("Administrator");
        assertThat(claims.getStringListClaim("permissions")).containsExactlyInAnyOrderElementsOf(Permissions.ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nlp/understandings",
                "/api/v1/nlp/understandings/batch",
                "/api/v1/nlp/suggestions",
                "/api/v1/nlp/proposals",
                "/api/v1/guests/42/groups/erase"
            })
    void whatStaffMaySendGoesThrough(String path) {
        HttpResponse<String> response = edge.postJson(path, "{}", "Authorization", token);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(neighbour.onlyCall().path()).isEqualTo(path);
    }

    @Test
    void aBodyGoesThroughAsItIs() {
        String body = "{\"text\":\"¿qué? \ud83d\ude00\"}";

        HttpResponse<String> response = edge.postJson("/api/v1/nlp/understandings", body, "Authorization", token);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(neighbour.onlyCall().text()).isEqualTo(body);
        assertThat(neighbour.onlyCall().header("Content-Type")).startsWith("application/json");
    }

    @Test
    void aNeighboursRefusalGoesThroughAsItIs() {
        String problem = "{\"type\":\"urn:problem:orchestrator:not-found\",\"status\":404}";
        neighbour.answers(404, Map.of("Content-Type", "application/problem+json"), problem);

        HttpResponse<String> response = edge.get("/api/v1/bookings/1", "Authorization", token);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo(problem);
    }

    @Test
    void aNeighbourThatIsDownIsSaidWithRetryAfter() {
        HttpResponse<String> down = edge.get("/api/v1/audio/status", "Authorization", token);
        neighbour.hangsUp();
        HttpResponse<String> hungUp = edge.get("/api/v1/tickets", "Authorization", token);

        assertProblem(down, 503, "neighbour-unavailable");
        assertThat(down.headers().firstValue("Retry-After")).isPresent();
        assertProblem(hungUp, 503, "neighbour-unavailable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer ", "Bearer nonsense", "Bearer a.b.c", "Basic YWRtaW46YWRtaW4="})
    void withoutAValidTokenNothingGoesThrough(String authorization) {
        HttpResponse<String> response = authorization.isEmpty()
                ? edge.get("/api/v1/conversations")
                : edge.get("/api/v1/conversations", "Authorization", authorization);

        assertProblem(response, 401, "unauthorized");
        assertThat(neighbour.calls()).isEmpty();
    }

    @Test
    void aForgedTokenIsRefused() {
        String[] parts = token.split("\\.");
        String signature = parts[2];
        String forged =
                parts[0] + "." + parts[1] + "." + (signature.startsWith("A") ? "B" : "A") + signature.substring(1);
        String unsigned = "Bearer eyJhbGciOiJub25lIn0." + parts[1] + ".";

        assertProblem(edge.get("/api/v1/conversations", "Authorization", forged), 401, "unauthorized");
        assertProblem(edge.get("/api/v1/conversations", "Authorization", unsigned), 401, "unauthorized");
    }

    @Test
    void aServiceTokenIsNoStaffToken() {
        edge.get("/api/v1/conversations", "Authorization", token);
        String serviceToken = neighbour.onlyCall().header("Authorization");

        assertProblem(edge.get("/api/v1/conversations", "Authorization", serviceToken), 401, "unauthorized");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/deliveries",
                "/internal/understandings",
                "/api/v1/unknown",
                "/api/v1/nlp",
                "/api/v1",
                "/api/v2/conversations",
                "/actuator",
                "/actuator/env",
                "/webhooks/unknown",
                "/webjars/swagger-ui/5.30.1/index.html",
                "/application.yml",
                "/"
            })
    void whatIsNotListedIsNowhere(String path) {
        assertProblem(edge.get(path, "Authorization", token), 404, "not-found");
        assertProblem(edge.postJson(path, "{}"), 404, "not-found");
        assertThat(neighbour.calls()).isEmpty();
    }

    @Test
    void methodsThatAreNotListedAreNowhere() {
        for (String method : new String[] {"DELETE", "PUT", "PATCH"}) {
            HttpResponse<String> response =
                    edge.send(method, "/api/v1/conversations/1", BodyPublishers.noBody(), "Authorization", token);
            assertProblem(response, 404, "not-found");
        }
        assertThat(neighbour.calls()).isEmpty();
    }

    @Test
    void aPreflightOpensNothing() {
        HttpResponse<String> response = edge.send(
                "OPTIONS",
                "/api/v1/conversations",
                BodyPublishers.noBody(),
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "GET");

        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(neighbour.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/conversations/../../../internal/deliveries HTTP/1.1",
                "GET /api/v1/conversations/..%2f..%2f..%2finternal/deliveries HTTP/1.1",
                "GET /api/v1/conversations;x=/internal HTTP/1.1",
                "GET //internal/deliveries HTTP/1.1",
                "GET /api/v1/conversations/%00 HTTP/1.1",
                "GET /api/v1/{conversations} HTTP/1.1",
                "NONSENSE",
                "GET /api/v1/conversations HTTP/9.9"
            })
    void aMalformedRequestIsAProblemWithoutATrace(String requestLine) throws Exception {
        String response =
                raw(requestLine + "\r\nHost: localhost\r\nAuthorization: " + token + "\r\nConnection: close\r\n\r\n");

        assertThat(response).matches("(?s)HTTP/1\\.1 (400|401|404|505).*");
        assertThat(response).containsIgnoringCase("application/problem+json").doesNotContain("Exception", "\tat ");
        assertThat(neighbour.calls()).isEmpty();
    }

    @Test
    void bodiesUpToTheLimitGoThroughAndOneByteMoreDoesNot() {
        assertThat(nlp(LIMIT, false).statusCode()).isEqualTo(200);
        assertThat(neighbour.onlyCall().body()).hasSize(LIMIT);
        assertThat(nlp(LIMIT, true).statusCode()).isEqualTo(200);
        assertProblem(nlp(LIMIT + 1, false), 413, "body-too-large");
        assertProblem(nlp(LIMIT + 1, true), 413, "body-too-large");
    }

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

    private HttpResponse<String> nlp(int length, boolean chunked) {
        byte[] body = new byte[length];
        var publisher = chunked
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                : BodyPublishers.ofByteArray(body);
        return edge.post(
                "/api/v1/nlp/understandings/batch",
                publisher,
                "Authorization",
                token,
                "Content-Type",
                "application/json");
    }

    private String raw(String request) throws Exception {
        try (var socket = new Socket("127.0.0.1", edge.port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
