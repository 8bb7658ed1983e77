package io.conserje.gateway.identity;

import static io.conserje.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import io.conserje.gateway.GatewayTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@GatewayTest
class AuthIntegrationTests extends StaffLogins {

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Test
    void theAdministratorLogsInAndIsTheAdministrator() {
        JsonNode tokens = edge.json(edge.login("Admin", GatewayTest.ADMIN_PASSWORD));
        JsonNode me = edge.json(me(tokens));

        assertThat(tokens.get("expiresIn").asInt()).isEqualTo(600);
        assertThat(me.get("username").asString()).isEqualTo("admin");
        assertThat(me.get("role").asString()).isEqualTo("ADMIN");
        assertThat(me.get("permissions").size()).isEqualTo(Permissions.ALL.size());
        assertThat(me.get("tenants").get(0).asString()).isEqualTo("default");
    }

    @Test
    void anyoneCanCheckATokenWithThePublishedKeys() throws Exception {
        JWKSet published = JWKSet.parse(edge.get("/.well-known/jwks.json").body());
        SignedJWT token = SignedJWT.parse(edge.accessToken());

        var key = published.getKeyByKeyId(token.getHeader().getKeyID());

        assertThat(key.isPrivate()).isFalse();
        assertThat(token.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
    }

    @Test
    void aTotpOfAnAccountWithoutOneIsIgnored() {
        HttpResponse<String> response = edge.postJson("/api/v1/auth/login", """
                {"username":"admin","password":"%s","totp":"123456"}""".formatted(GatewayTest.ADMIN_PASSWORD));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookTheSame() {
        HttpResponse<String> wrong = edge.login(newAccount(), "not it");
        HttpResponse<String> unknown = edge.login("nobody", "not it");

        assertProblem(wrong, 401, "bad-credentials");
        assertProblem(unknown, 401, "bad-credentials");
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void fiveFailuresLockAnAccountEvenForTheRightPassword() {
        String name = newAccount();
        fail(name, 5);

        assertProblem(edge.login(name, PASSWORD), 401, "bad-credentials");
        assertThat(edge.login("admin", GatewayTest.ADMIN_PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void aLockEndsAfterItsTimeAndCountsAnew() {
        String name = newAccount();
        fail(name, 5);
        jdbc.sql("update staff set locked_until = locked_until - interval '15 minutes' where username = ?")
                .param(name)
                .update();
        fail(name, 4);

        assertThat(edge.login(name, PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void aRightLoginForgivesEarlierFailures() {
        String name = newAccount();
        fail(name, 4);
        assertThat(edge.login(name, PASSWORD).statusCode()).isEqualTo(200);
        fail(name, 4);

        assertThat(edge.login(name, PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void guessingInParallelGainsNothing() throws Exception {
        String name = newAccount();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<HttpResponse<String>>> guesses = IntStream.range(0, 12)
                    .<Callable<HttpResponse<String>>>mapToObj(i -> () -> edge.login(name, "guess " + i))
                    .toList();
            threads.invokeAll(guesses);
        }

        assertThat(jdbc.sql("select failed_logins from staff where username = ?")
                        .param(name)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void aLaterStartLeavesTheAdministratorAlone() {
        String before = accounts.findByUsername("admin").orElseThrow().passwordHash();

        firstAdministrator.run(null);

        assertThat(accounts.findByUsername("admin").orElseThrow().passwordHash())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"username\":null,\"password\":null}",
                "{\"username\":\"\\u0000\",\"password\":\"x\"}",
                "{\"username\":\"\\ud800\",\"password\":\"x\"}",
                "{\"username\":\"admin\",\"password\":\"\"}",
                "{\"username\":{\"a\":1},\"password\":[]}"
            })
    void aMalformedLoginIsABadRequest(String body) {
        assertProblem(edge.postJson("/api/v1/auth/login", body), 400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "' or 1=1 --", "pässwörd \ud83d\ude00"})
    void anOddPasswordIsJustWrong(String password) {
        HttpResponse<String> response =
                edge.postJson("/api/v1/auth/login", "{\"username\":\"nobody\",\"password\":\"" + password + "\"}");

        assertProblem(response, 401, "bad-credentials");
    }

    private void fail(String name, int times) {
        IntStream.range(0, times).forEach(i -> assertProblem(edge.login(name, "not it"), 401, "bad-credentials"));
    }
}
