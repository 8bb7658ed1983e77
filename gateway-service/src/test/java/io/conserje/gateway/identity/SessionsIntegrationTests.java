package io.conserje.gateway.identity;

import static io.conserje.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.gateway.GatewayTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How a session goes on after a login, and how it ends. */
@GatewayTest
class SessionsIntegrationTests extends StaffLogins {

    @Test
    void aRefreshTokenIsGoodOnce() {
        JsonNode first = edge.json(edge.login("admin", GatewayTest.ADMIN_PASSWORD));
        JsonNode second = edge.json(refresh(first));

        assertThat(me(second).statusCode()).isEqualTo(200);
        assertThat(second.get("refreshToken")).isNotEqualTo(first.get("refreshToken"));
        assertThat(refresh(second).statusCode()).isEqualTo(200);
    }

    @Test
    void anAccessTokenThatIsOverDoesNotStandInTheWayOfARefresh() {
        JsonNode tokens = edge.json(edge.login("admin", GatewayTest.ADMIN_PASSWORD));

        HttpResponse<String> response =
                edge.postJson("/api/v1/auth/refresh", body(tokens), "Authorization", "Bearer a.token.thatIsOver");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void theReuseOfARotatedTokenRevokesTheWholeFamily() {
        JsonNode first = edge.json(edge.login("admin", GatewayTest.ADMIN_PASSWORD));
        JsonNode second = edge.json(refresh(first));
        JsonNode otherLogin = edge.json(edge.login("admin", GatewayTest.ADMIN_PASSWORD));

        assertProblem(refresh(first), 401, "bad-credentials");
        assertProblem(refresh(second), 401, "bad-credentials");
        assertThat(refresh(otherLogin).statusCode()).isEqualTo(200);
    }

    @Test
    void aLogoutEndsTheSessionByEitherToken() {
        JsonNode one = edge.json(edge.login("admin", GatewayTest.ADMIN_PASSWORD));
        JsonNode two = edge.json(edge.login("admin", GatewayTest.ADMIN_PASSWORD));

        assertThat(edge.postJson("/api/v1/auth/logout", "", "Authorization", bearer(one))
                        .statusCode())
                .isEqualTo(204);
        assertThat(edge.postJson("/api/v1/auth/logout", body(two)).statusCode()).isEqualTo(204);

        assertProblem(refresh(one), 401, "bad-credentials");
        assertProblem(refresh(two), 401, "bad-credentials");
    }

    @Test
    void refreshTokensAreStoredAsHashesOnly() {
        String token = edge.json(edge.login("admin", GatewayTest.ADMIN_PASSWORD))
                .get("refreshToken")
                .asString();

        assertThat(jdbc.sql("select count(*) from refresh_token where encode(token_hash, 'escape') like ?")
                        .param("%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        String name = newAccount();
        JsonNode tokens = edge.json(edge.login(name, PASSWORD));
        jdbc.sql("update staff set enabled = false where username = ?")
                .param(name)
                .update();

        assertProblem(me(tokens), 401, "bad-credentials");
        assertProblem(refresh(tokens), 401, "bad-credentials");
        assertProblem(edge.login(name, PASSWORD), 401, "bad-credentials");
    }

    private HttpResponse<String> refresh(JsonNode tokens) {
        return edge.postJson("/api/v1/auth/refresh", body(tokens));
    }

    private static String body(JsonNode tokens) {
        return "{\"refreshToken\":\"" + tokens.get("refreshToken").asString() + "\"}";
    }
}
