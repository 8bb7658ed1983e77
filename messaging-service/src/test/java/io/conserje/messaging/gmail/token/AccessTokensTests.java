package io.conserje.messaging.gmail.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import io.conserje.messaging.ManualClock;
import io.conserje.messaging.gmail.GmailFixture;
import io.conserje.messaging.gmail.StandInGmail;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTokensTests {
    private StandInGmail google;
    private ManualClock clock;
    private AccessTokens tokens;

    @BeforeEach
    void begin() {
        google = new StandInGmail();
        clock = new ManualClock();
        tokens = GmailFixture.tokens(google, clock);
    }

    @AfterEach
    void close() {
        google.close();
    }

    @Test
    void aServiceAccountSignsForTheMailboxAndAnHour() throws Exception {
        assertThat(token()).isEqualTo("t1");
        Map<String, String> form = form();
        assertThat(form).containsEntry("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
        SignedJWT jwt = SignedJWT.parse(form.get("assertion"));
        assertThat(jwt.verify(new RSASSAVerifier((RSAPublicKey) GmailFixture.KEY.getPublic())))
                .isTrue();
        assertThat(jwt.getHeader().getKeyID()).isEqualTo("key-1");
        assertThat(jwt.getJWTClaimsSet().getIssuer()).isEqualTo("agent@project.example");
        assertThat(jwt.getJWTClaimsSet().getSubject()).isEqualTo(GmailFixture.ADDRESS);
        assertThat(jwt.getJWTClaimsSet().getAudience())
                .containsExactly(google.tokenUri().toString());
        assertThat(jwt.getJWTClaimsSet().getStringClaim("scope"))
                .isEqualTo("https://www.googleapis.com/auth/gmail.modify");
        assertThat(jwt.getJWTClaimsSet().getExpirationTime().toInstant())
                .isEqualTo(clock.instant().plus(Duration.ofHours(1)));
    }

    @Test
    void aRefreshTokenIsShownWithItsClient() {
        tokens.of(
                GmailFixture.ADDRESS,
                new Credentials.RefreshToken("client", "client-secret", "r/1", google.tokenUri()));
        assertThat(form())
                .containsEntry("grant_type", "refresh_token")
                .containsEntry("refresh_token", "r/1")
                .containsEntry("client_id", "client")
                .containsEntry("client_secret", "client-secret");
    }

    @Test
    void aTokenIsKeptUntilShortlyBeforeItsEnd() {
        assertThat(token()).isEqualTo("t1");
        clock.pass(Duration.ofMinutes(57));
        assertThat(token()).isEqualTo("t1");
        clock.pass(Duration.ofMinutes(2));
        assertThat(token()).isEqualTo("t2");
    }

    @Test
    void aTokenThatIsForgottenIsAskedForAnewAndANewerOneStays() {
        token();
        tokens.forget(GmailFixture.ADDRESS, "t1");
        assertThat(token()).isEqualTo("t2");
        tokens.forget(GmailFixture.ADDRESS, "t1");
        assertThat(token()).isEqualTo("t2");
    }

    @Test
    void whatHasToBeRepairedIsNotAPassingTrouble() {
        google.refusesTokens(400, "{\"error\":\"invalid_grant\"}");
        assertThatThrownBy(this::token).isInstanceOf(TokenRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"500,{}", "429,{}", "200,<html>", "200,{}"})
    void anythingElseIsTriedLater(int status, String body) {
        google.refusesTokens(status, body);
        assertThatThrownBy(this::token).isInstanceOf(TokenUnavailable.class);
    }

    private String token() {
        return tokens.of(GmailFixture.ADDRESS, GmailFixture.account(google.tokenUri()));
    }

    private Map<String, String> form() {
        return Arrays.stream(google.lastForm().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }
}
