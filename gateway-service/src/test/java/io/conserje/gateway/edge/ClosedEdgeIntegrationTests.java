package io.conserje.gateway.edge;

import static io.conserje.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.gateway.GatewayTest;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway lets nobody through with, or to. */
@GatewayTest
class ClosedEdgeIntegrationTests extends StaffAtTheEdge {

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

    private String raw(String request) throws Exception {
        try (var socket = new Socket("127.0.0.1", edge.port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
