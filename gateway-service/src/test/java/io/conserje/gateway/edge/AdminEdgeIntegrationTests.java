package io.conserje.gateway.edge;

import static io.conserje.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.conserje.gateway.GatewayTest;
import io.conserje.gateway.NeighbourStub;
import io.conserje.gateway.identity.Permissions;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class AdminEdgeIntegrationTests extends StaffAtTheEdge {

    private static final int LIMIT = 1024 * 1024;

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

    @Test
    void bodiesUpToTheLimitGoThroughAndOneByteMoreDoesNot() {
        assertThat(nlp(LIMIT, false).statusCode()).isEqualTo(200);
        assertThat(neighbour.onlyCall().body()).hasSize(LIMIT);
        assertThat(nlp(LIMIT, true).statusCode()).isEqualTo(200);
        assertProblem(nlp(LIMIT + 1, false), 413, "body-too-large");
        assertProblem(nlp(LIMIT + 1, true), 413, "body-too-large");
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
}
