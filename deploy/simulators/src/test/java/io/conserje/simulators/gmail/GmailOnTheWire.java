package io.conserje.simulators.gmail;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.conserje.simulators.SimulatorsApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The simulated Gmail on the wire, and how a hotel talks to it. One context for all tests of it; each begins after a reset. */
@SpringBootTest(
        classes = SimulatorsApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "WHATSAPP_APP_SECRETS=first-secret-of-a-test",
            "WHATSAPP_ACCESS_TOKEN=a-token-of-a-test",
            "GMAIL_MAILBOX=hotel@mail.example"
        })
abstract class GmailOnTheWire {
    static final String BASE = "/sim-vendors/gmail";
    static final String MESSAGES = BASE + "/gmail/v1/users/hotel@mail.example/messages";
    static final String AUDIENCE = "http://localhost/token";
    private static final KeyPair KEY = key();

    protected final HttpClient http = HttpClient.newHttpClient();
    protected final JsonMapper json = new JsonMapper();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void credentials(DynamicPropertyRegistry registry) {
        registry.add("GMAIL_CREDENTIALS", GmailOnTheWire::file);
    }

    @BeforeEach
    void reset() {
        assertThat(call("POST", "/sim/reset", "", null).statusCode()).isEqualTo(204);
    }

    static JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer("agent@project.example")
                .subject("hotel@mail.example")
                .audience(AUDIENCE)
                .claim("scope", "https://www.googleapis.com/auth/gmail.modify")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))));
    }

    static String signed(JWTClaimsSet claims, KeyPair by) {
        try {
            SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            jwt.sign(new RSASSASigner(by.getPrivate()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signed(JWTClaimsSet claims) {
        return signed(claims, KEY);
    }

    HttpResponse<String> tokenFor(String assertion) {
        String form =
                "grant_type=" + encoded("urn:ietf:params:oauth:grant-type:jwt-bearer") + "&assertion=" + assertion;
        return sent(HttpRequest.newBuilder(uri(BASE + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    String token() {
        return json.readTree(tokenFor(signed(claims().build())).body())
                .path("access_token")
                .stringValue();
    }

    HttpResponse<String> send(String mail, @Nullable String thread, String token) {
        String raw = Base64.getUrlEncoder().encodeToString(mail.getBytes(StandardCharsets.UTF_8));
        String threadId = thread == null ? "" : ",\"threadId\":\"" + thread + "\"";
        return call("POST", MESSAGES + "/send", "{\"raw\":\"" + raw + "\"" + threadId + "}", token);
    }

    HttpResponse<String> search(String query, String token) {
        return call("GET", MESSAGES + "?maxResults=20&q=" + encoded(query), "", token);
    }

    JsonNode threads() {
        return json.readTree(call("GET", "/sim/gmail/threads", "", null).body()).path("items");
    }

    HttpResponse<String> call(String method, String path, String body, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return sent(request);
    }

    /** A mail as a hotel writes it. */
    static String mail(String id, String subject, String more) {
        return """
                From: Hotel <hotel@mail.example>
                To: ana@example.org
                Subject: %s
                Message-ID: <%s@mail.example>
                Date: Fri, 20 Nov 2026 10:00:00 +0000
                %sMIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                Sí, hay una habitación.
                """.formatted(subject, id, more).replace("\n", "\r\n");
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String file() {
        try {
            Path file = Files.createTempFile("gmail", ".json");
            file.toFile().deleteOnExit();
            String pem = "-----BEGIN PRIVATE KEY-----\\n"
                    + Base64.getEncoder().encodeToString(KEY.getPrivate().getEncoded())
                    + "\\n-----END PRIVATE KEY-----\\n";
            return Files.writeString(
                            file,
                            "{\"type\":\"service_account\",\"client_email\":\"agent@project.example\",\"private_key\":\""
                                    + pem + "\",\"token_uri\":\"" + AUDIENCE + "\"}")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KeyPair key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
