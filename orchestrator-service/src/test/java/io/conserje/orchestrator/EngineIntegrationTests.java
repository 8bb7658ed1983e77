package io.conserje.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.token.ServiceTokenMinter;
import io.conserje.orchestrator.analytics.NotUnderstood;
import io.conserje.orchestrator.analytics.NotUnderstoodTexts;
import io.conserje.orchestrator.contract.Delivery;
import io.conserje.orchestrator.contract.DeliveryBatch;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.outbox.Channels;
import io.conserje.orchestrator.outbox.RecordingChannels;
import io.conserje.orchestrator.outbox.SendOutcome;
import io.conserje.testsupport.OpenApiSnapshot;
import io.conserje.testsupport.WithPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a real database, with neighbours of our own making; one context for all of it. */
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
class EngineIntegrationTests {

    private static final Set<String> EVERYTHING = Set.of(
            "conversations:read",
            "conversations:write",
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

    @Autowired
    private RestTestClient http;

    @Autowired
    private ServiceTokenMinter minter;

    @Autowired
    private Channels channels;

    @Autowired
    private NotUnderstoodTexts notUnderstood;

    private final String guest = "598" + Math.abs(UUID.randomUUID().getMostSignificantBits() % 100_000_000);
    private final JsonMapper json = JsonMapper.builder().build();

    @BeforeEach
    void everybodyAnswers() {
        sent().answers(row -> new SendOutcome.Accepted("wamid.out." + row.id(), "accepted"));
    }

    @Test
    void aWebhookIsAnsweredOnTheChannel() {
        webhook(guest + "|wamid.1" + guest + "|hola");
        awaitAnswer("echo: hola");
        var conversation = conversation();
        assertThat(conversation.path("state").asString()).isEqualTo("agent");
        assertThat(conversation.path("guest").path("waId").asString()).isEqualTo(guest);
        JsonNode timeline =
                get("/api/v1/conversations/" + conversation.path("id").asString() + "/timeline");
        assertThat(timeline.path("items")).hasSize(2);
        assertThat(timeline.path("items").get(0).path("by").asString()).isEqualTo("guest");
        assertThat(timeline.path("items").get(1).path("direction").asString()).isEqualTo("out");
        assertThat(get("/api/v1/messages?externalId=wamid.1" + guest)
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void theSameWebhookFiveTimesIsAnsweredOnce() {
        for (int i = 0; i < 5; i++) {
            webhook(guest + "|wamid.2" + guest + "|once");
        }
        awaitAnswer("echo: once");
        webhook(guest + "|wamid.3" + guest + "|later");
        awaitAnswer("echo: later");
        assertThat(answers()).containsExactly("echo: once", "echo: later");
    }

    @Test
    void aBookingIsMadeAndListed() {
        webhook(guest + "|wamid.4" + guest + "|book");
        awaitAnswer("confirmed");
        String id = conversation().path("id").asString();
        JsonNode booking =
                get("/api/v1/bookings?conversationId=" + id).path("items").get(0);
        assertThat(booking.path("state").asString()).isEqualTo("confirmed");
        assertThat(booking.path("reference").asString()).startsWith("REF");
        assertThat(booking.path("checkIn").asString()).isEqualTo("2026-12-01");
        assertThat(booking.path("guests").asInt()).isEqualTo(2);
        assertThat(booking.path("total").path("currency").asString()).isEqualTo("USD");
    }

    @Test
    void staffTakeAConversationAnswerAndGiveItBack() {
        webhook(guest + "|wamid.5" + guest + "|hola");
        awaitAnswer("echo: hola");
        String path = "/api/v1/conversations/" + conversation().path("id").asString();
        assertThat(post(path + "/reply", "{\"text\":\"too early\"}", 409)
                        .path("type")
                        .asString())
                .isEqualTo("urn:problem:orchestrator:wrong-conversation-state");
        assertThat(post(path + "/take", "{}", 200).path("state").asString()).isEqualTo("staff");
        webhook(guest + "|wamid.6" + guest + "|is anybody there");
        post(path + "/note", "{\"text\":\"a regular\"}", 201);
        post(path + "/reply", "{\"text\":\"Carla here\"}", 202);
        awaitAnswer("Carla here");
        assertThat(post(path + "/return", "{}", 200).path("state").asString()).isEqualTo("agent");
        webhook(guest + "|wamid.7" + guest + "|thanks");
        awaitAnswer("echo: thanks");
        assertThat(answers()).doesNotContain("echo: is anybody there");
        assertThat(post(path + "/close", "{}", 200).path("state").asString()).isEqualTo("closed");
    }

    @Test
    void aRefusedAnswerIsATicketThatCanBeClosed() {
        sent().answers(row -> new SendOutcome.Refused("window_closed"));
        webhook(guest + "|wamid.8" + guest + "|hola");
        await().atMost(Duration.ofSeconds(10)).until(() -> ticket() != null);
        String id = ticket().path("id").asString();
        assertThat(ticket().path("kind").asString()).isEqualTo("undelivered");
        assertThat(post("/api/v1/tickets/" + id + "/close", "{}", 200)
                        .path("state")
                        .asString())
                .isEqualTo("closed");
    }

    @Test
    void whatCannotBeReadIsShownInQuarantine() {
        webhook("junk");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> get("/api/v1/quarantine").path("total").asInt() > 0);
        assertThat(get("/api/v1/quarantine").path("items").get(0).path("reason").asString())
                .isEqualTo("malformed");
    }

    @Test
    void aDeadLetterIsReplayedOnceAndReachesTheGuest() {
        sent().answers(row -> new SendOutcome.Refused("window_closed"));
        webhook(guest + "|wamid.9" + guest + "|once more");
        await().atMost(Duration.ofSeconds(10)).until(() -> deadLetter() != null);
        sent().answers(row -> new SendOutcome.Accepted("wamid.out." + row.id(), "accepted"));
        String path = "/api/v1/dead-letters/" + deadLetter().path("id").asString();
        assertThat(deadLetter().path("reason").asString()).isEqualTo("window_closed");
        post(path + "/replay", "{}", 204);
        post(path + "/replay", "{}", 204);
        awaitAnswer("echo: once more");
        assertThat(deadLetter()).isNull();
        assertThat(post(path + "/discard", "{\"reason\":\"too late\"}", 409)
                        .path("type")
                        .asString())
                .isEqualTo("urn:problem:orchestrator:dead-letter-decided");
        String deeds = "/api/v1/audit?deed=dead_letter.replayed&subject=" + path.substring(path.lastIndexOf('/') + 1);
        assertThat(get(deeds).path("total").asInt()).isEqualTo(1);
        JsonNode deed = get(deeds).path("items").get(0);
        assertThat(deed.path("staffName").asString()).isEqualTo("Carla");
        assertThat(deed.path("at").asString()).endsWith("Z");
        assertThat(get("/api/v1/audit?deed=nothing.done").path("total").asInt()).isZero();
        post("/api/v1/dead-letters/send-nonsense/replay", "{}", 404);
        post(path + "/discard", "{\"reason\":\" \"}", 400);
    }

    @Test
    void whatWasNotUnderstoodIsShownAndDiscarded() {
        notUnderstood.keep(
                "default",
                new ConversationId(UUID.randomUUID()),
                new NotUnderstood("zzz " + guest, "xx", null, 0),
                Instant.EPOCH);
        JsonNode entry = get("/api/v1/analytics/not-understood?language=xx")
                .path("items")
                .get(0);
        assertThat(entry.path("text").asString()).isEqualTo("zzz " + guest);
        String discard = "/api/v1/analytics/not-understood/" + entry.path("id").asInt() + "/discard";
        post(discard, "{}", 204);
        assertThat(post(discard, "{}", 404).path("type").asString()).isEqualTo("urn:problem:orchestrator:not-found");
        assertThat(get("/api/v1/analytics/not-understood?language=xx")
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void nobodyGetsInWithoutATokenOrThePermission() {
        http.post()
                .uri("/internal/deliveries")
                .contentType(MediaType.APPLICATION_JSON)
                .body(batch("{}"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
        http.get()
                .uri("/api/v1/conversations")
                .headers(headers -> headers.setBearerAuth(token(Set.of("tickets:read"))))
                .exchange()
                .expectStatus()
                .isForbidden();
        http.get()
                .uri("/api/v1/conversations?size=101")
                .headers(headers -> headers.setBearerAuth(token(EVERYTHING)))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void theApiIsTheOneThatIsWrittenDown() {
        String actual = new String(
                Objects.requireNonNull(http.get()
                        .uri("/api/v1/openapi.yaml")
                        .headers(headers -> headers.setBearerAuth(token(EVERYTHING)))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);
        OpenApiSnapshot.verify(actual, "docs/api/orchestrator.yaml");
    }

    private void webhook(String body) {
        http.post()
                .uri("/internal/deliveries")
                .headers(headers -> headers.setBearerAuth(minter.mint("orchestrator", CallContext.ofTenant("default"))))
                .contentType(MediaType.APPLICATION_JSON)
                .body(batch(body))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static DeliveryBatch batch(String body) {
        return new DeliveryBatch(List.of(
                new Delivery("whatsapp", "default", "a-correlation", null, body.getBytes(StandardCharsets.UTF_8))));
    }

    private void awaitAnswer(String beginning) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(answers()).anyMatch(text -> text.startsWith(beginning)));
    }

    private List<String> answers() {
        return sent().delivered().stream()
                .filter(row -> guest.equals(row.guest().waId()))
                .map(row -> row.reply().text())
                .toList();
    }

    private JsonNode conversation() {
        return get("/api/v1/conversations?guest=" + guest).path("items").get(0);
    }

    private JsonNode deadLetter() {
        JsonNode found = conversation();
        return found == null
                ? null
                : get("/api/v1/dead-letters?size=100")
                        .path("items")
                        .valueStream()
                        .filter(letter -> letter.path("conversationId").equals(found.path("id")))
                        .findFirst()
                        .orElse(null);
    }

    private JsonNode ticket() {
        JsonNode found = conversation();
        if (found == null) {
            return null;
        }
        return get("/api/v1/tickets?state=open&size=100")
                .path("items")
                .valueStream()
                .filter(ticket -> ticket.path("conversationId")
                        .asString()
                        .equals(found.path("id").asString()))
                .findFirst()
                .orElse(null);
    }

    private JsonNode get(String uri) {
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

    private JsonNode post(String uri, String body, int status) {
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

    private String token(Set<String> permissions) {
        return minter.mint("orchestrator", new CallContext("default", "staff-1", "Carla", permissions));
    }

    private RecordingChannels sent() {
        return (RecordingChannels) channels;
    }
}
