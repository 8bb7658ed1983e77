package io.conserje.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.token.ServiceTokenMinter;
import io.conserje.orchestrator.contract.Delivery;
import io.conserje.orchestrator.contract.DeliveryBatch;
import io.conserje.orchestrator.outbox.Channels;
import io.conserje.orchestrator.outbox.RecordingChannels;
import io.conserje.orchestrator.outbox.SendOutcome;
import io.conserje.testsupport.WithPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a real database, with neighbours of our own making; one context for all classes of tests that extend this. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "conserje.intake.quiet-time=0s",
            "springdoc.api-docs.path=/api/v1/openapi",
            "CONSERJE_ENCRYPTION_KEYS=test:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
        })
@AutoConfigureRestTestClient
@WithPostgres
@Import(EngineTestApplication.class)
abstract class WholeEngine {

    static final Set<String> EVERYTHING = Set.of(
            "conversations:read",
            "conversations:write",
            "guests:write",
            "bookings:read",
            "tickets:read",
            "tickets:write",
            "quarantine:read",
            "quarantine:write",
            "dead-letters:read",
            "dead-letters:write",
            "audit:read",
            "analytics:read",
            "analytics:write");

    /** Ends waiting that is in vain. */
    static final Duration LIMIT = Duration.ofSeconds(30);

    @Autowired
    RestTestClient http;

    @Autowired
    private ServiceTokenMinter minter;

    @Autowired
    private Channels channels;

    final String guest = "598" + Math.abs(UUID.randomUUID().getMostSignificantBits() % 100_000_000);
    private final JsonMapper json = JsonMapper.builder().build();

    @BeforeEach
    void everybodyAnswers() {
        sent().answers(row -> new SendOutcome.Accepted("wamid.out." + row.id(), "accepted"));
    }

    void webhook(String body) {
        http.post()
                .uri("/internal/deliveries")
                .headers(headers -> headers.setBearerAuth(minter.mint("orchestrator", CallContext.ofTenant("default"))))
                .contentType(MediaType.APPLICATION_JSON)
                .body(batch(body))
                .exchange()
                .expectStatus()
                .isOk();
    }

    static DeliveryBatch batch(String body) {
        return new DeliveryBatch(List.of(
                new Delivery("whatsapp", "default", "a-correlation", null, body.getBytes(StandardCharsets.UTF_8))));
    }

    void awaitAnswer(String beginning) {
        await().atMost(LIMIT).untilAsserted(() -> assertThat(answers()).anyMatch(text -> text.startsWith(beginning)));
    }

    List<String> answers() {
        return sent().delivered().stream()
                .filter(row -> guest.equals(row.guest().waId()))
                .map(row -> row.reply().text())
                .toList();
    }

    JsonNode conversation() {
        return get("/api/v1/conversations?guest=" + guest).path("items").get(0);
    }

    JsonNode get(String uri) {
        return json.readTree(http.get()
                .uri(uri)
                .headers(headers -> headers.setBearerAuth(token(EVERYTHING)))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody());
    }

    JsonNode post(String uri, String body, int status) {
        byte[] answer = http.post()
                .uri(uri)
                .headers(headers -> headers.setBearerAuth(token(EVERYTHING)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
        return json.readTree(answer == null ? new byte[0] : answer);
    }

    String token(Set<String> permissions) {
        return minter.mint("orchestrator", new CallContext("default", "staff-1", "Carla", permissions));
    }

    RecordingChannels sent() {
        return (RecordingChannels) channels;
    }
}
