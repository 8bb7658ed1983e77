package io.conserje.simulators.gmail;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who gets a token, and who is let in. */
class GmailAccessIntegrationTests extends GmailOnTheWire {
    @Test
    void whoSignsAsTheServiceAccountIsLetIn() {
        HttpResponse<String> answer = tokenFor(signed(claims().build()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json.readTree(answer.body()).path("expires_in").intValue()).isEqualTo(3599);
        assertThat(search("rfc822msgid:none", token()).statusCode()).isEqualTo(200);
    }

    static Stream<JWTClaimsSet> wrong() {
        return Stream.of(
                claims().issuer("somebody@project.example").build(),
                claims().subject("other@mail.example").build(),
                claims().audience("https://elsewhere.example/token").build(),
                claims().claim("scope", "https://www.googleapis.com/auth/calendar")
                        .build(),
                claims().expirationTime(Date.from(Instant.now().plus(Duration.ofHours(3))))
                        .build(),
                claims().expirationTime(Date.from(Instant.now().minus(Duration.ofHours(3))))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whoClaimsSomethingElseIsNot(JWTClaimsSet claims) {
        assertThat(tokenFor(signed(claims)).statusCode()).isEqualTo(400);
        assertThat(tokenFor(signed(claims)).body()).contains("invalid_grant");
    }

    @Test
    void whoSignsWithAnotherKeyIsNot() {
        assertThat(tokenFor(signed(claims().build(), key())).body()).contains("Invalid JWT Signature.");
    }

    @Test
    void withoutATokenOrForAnotherMailboxNothingGoes() {
        HttpResponse<String> answer = search("rfc822msgid:none", "ya29.made-up");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json.readTree(answer.body()).at("/error/errors/0/reason").stringValue())
                .isEqualTo("authError");
        assertThat(call("GET", BASE + "/gmail/v1/users/other@mail.example/messages", "", token())
                        .statusCode())
                .isEqualTo(403);
    }
}
