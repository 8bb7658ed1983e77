package io.conserje.messaging;

import static io.conserje.messaging.whatsapp.reading.Bodies.body;
import static io.conserje.messaging.whatsapp.reading.Bodies.messages;
import static io.conserje.messaging.whatsapp.reading.Bodies.status;
import static io.conserje.messaging.whatsapp.reading.Bodies.statuses;
import static io.conserje.messaging.whatsapp.reading.Bodies.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.token.ServiceTokenMinter;
import io.conserje.messaging.contract.MessagingProblems;
import io.conserje.messaging.gmail.GmailFixture;
import io.conserje.messaging.gmail.StandInGmail;
import io.conserje.messaging.whatsapp.StandInGraph;
import io.conserje.messaging.whatsapp.reading.Bodies;
import io.conserje.testsupport.OpenApiSnapshot;
import io.conserje.testsupport.WithPostgres;
import io.conserje.testsupport.WithRedis;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.web.servlet.client.RestTestClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "springdoc.api-docs.path=/internal/api-docs",
            "WHATSAPP_PHONE_NUMBER_ID=" + Bodies.NUMBER,
            "WHATSAPP_ACCESS_TOKEN=token-of-the-test",
            "WHATSAPP_READ_TIMEOUT=500ms",
            "MESSAGING_UNKNOWN_SETTLES_AFTER=10m",
            "CONSERJE_CLOCK=2026-11-20T10:00:00Z",
            "WHATSAPP_RATES=UY:598:service=0.0113",
            "WHATSAPP_BUDGET_MESSAGES=1",
            "CONSERJE_ENCRYPTION_KEYS=test:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
        })
@AutoConfigureRestTestClient
@WithPostgres
@WithRedis
class MessagingApplicationIntegrationTests {
    @Autowired
    RestTestClient http;

    @Autowired
    ServiceTokenMinter minter;

    @Autowired
    StandInGraph graph;

    @Autowired
    StandInGmail google;

    @Test
    void aMessageGoesInAndAnAnswerGoesOutAndItsStatusComesBack() {
        read(body(messages(text("wamid.g1", "Hola"))))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.deliveries[0].messages[0].text")
                .isEqualTo("Hola");
        graph.accepts("wamid.o1");
        UUID outbox = UUID.randomUUID();
        send(outbox, 1)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("accepted")
                .jsonPath("$.externalId")
                .isEqualTo("wamid.o1");
        assertThat(graph.posted().getLast().authorization()).isEqualTo("Bearer token-of-the-test");
        read(body(statuses(
                status("wamid.o1", "delivered", ",\"pricing\":{\"category\":\"service\",\"type\":\"regular\"}"))));
        post("/internal/sends/results", "{\"outboxIds\":[\"%s\"],\"intake\":{\"workingSince\":null}}".formatted(outbox))
                .expectBody()
                .jsonPath("$.results[0].status")
                .isEqualTo("delivered");
        http.get()
                .uri("/api/v1/sends?outboxId=" + outbox)
                .headers(headers -> headers.setBearerAuth(staff()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.items[0].state")
                .isEqualTo("accepted")
                .jsonPath("$.items[0].status")
                .isEqualTo("delivered")
                .jsonPath("$.items[0].price.category")
                .isEqualTo("service")
                .jsonPath("$.items[0].price.paid")
                .isEqualTo(true)
                .jsonPath("$.items[0].price.amount")
                .isEqualTo(0.0113);
        asked("/api/v1/sends/costs?by=conversation&from=2026-11-01T00:00:00Z")
                .jsonPath("$.items[0].key")
                .isEqualTo("c-7")
                .jsonPath("$.items[0].paid")
                .isEqualTo(1);
        asked("/api/v1/sends/budget")
                .jsonPath("$.period")
                .isEqualTo("2026-11")
                .jsonPath("$.state")
                .isEqualTo("spent")
                .jsonPath("$.amount")
                .isEqualTo(0.0113);
    }

    @Test
    void aSendWithoutAnAnswerIsUnknownUntilAStatusNamesIt() {
        graph.staysSilent();
        UUID outbox = UUID.randomUUID();
        send(outbox, 1).expectBody().jsonPath("$.outcome").isEqualTo("unknown");
        asked("/api/v1/sends?state=unknown&outboxId=" + outbox)
                .jsonPath("$.total")
                .isEqualTo(1);
        read(body(statuses(status("wamid.o2", "sent", ",\"biz_opaque_callback_data\":\"%s\"".formatted(outbox)))));
        asked("/api/v1/sends?state=unknown&outboxId=" + outbox)
                .jsonPath("$.total")
                .isEqualTo(0);
        send(outbox, 2)
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("accepted")
                .jsonPath("$.externalId")
                .isEqualTo("wamid.o2");
    }

    @Test
    void aReplyWithAPlaceIsReadFromItsDescription() {
        graph.accepts("wamid.o9");
        post("/internal/sends", """
                {"outboxId":"%s","fence":1,"channel":"whatsapp","sender":"%s",
                 "recipient":[{"kind":"wa_id","value":"59899000009"}],"reply":{"text":"Hotel Sur","choices":[],
                 "addition":{"kind":"place","where":{"latitude":-34.9,"longitude":-56.2,"name":"Hotel Sur"}}}}""".formatted(UUID.randomUUID(), Bodies.NUMBER))
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("accepted");
        assertThat(graph.posted().getLast().body()).contains("\"type\":\"location\"", "\"latitude\":\"-34.9\"");
    }

    @Test
    void aKindOfALaterVersionIsSaidInWords() {
        graph.accepts("wamid.o10");
        post("/internal/sends", """
                {"outboxId":"%s","fence":1,"channel":"whatsapp","sender":"%s",
                 "recipient":[{"kind":"wa_id","value":"59899000010"}],"reply":{"text":"Hola","choices":[],
                 "addition":{"kind":"hologram","depth":3}}}""".formatted(UUID.randomUUID(), Bodies.NUMBER))
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("accepted");
        assertThat(graph.posted().getLast().body()).contains("\"body\":\"Hola\"");
    }

    @Test
    void anOutdatedTryIsAConflict() {
        graph.accepts("wamid.o3");
        UUID outbox = UUID.randomUUID();
        send(outbox, 2);
        send(outbox, 1)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo(MessagingProblems.STALE_FENCE);
    }

    @Test
    void moreThanEightMebibytesAreNotRead() {
        String half = Base64.getEncoder().encodeToString(new byte[4 * 1024 * 1024 + 1]);
        post("/internal/inbound/readings", readings(List.of(half, half)))
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo(MessagingProblems.TOO_MUCH_TO_READ);
        post(
                        "/internal/inbound/readings",
                        readings(LongStream.range(0, 101).mapToObj(i -> "").toList()))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void aConfirmationMayBeRepeatedAndPresenceNeverFails() {
        for (int i = 0; i < 2; i++) {
            post("/internal/inbound/confirmations", "{\"deliveryIds\":[1,2]}")
                    .expectStatus()
                    .is2xxSuccessful();
        }
        graph.answers(400, "{\"error\":{\"code\":100}}");
        post("/internal/presence", """
                        {"channel":"whatsapp","sender":"%s","externalId":"wamid.g1","typing":true}""".formatted(Bodies.NUMBER)).expectStatus().is2xxSuccessful();
    }

    @Test
    void wordsInGroupsAreErasedOnceWhoSaidThemIsNamed() {
        for (int i = 0; i < 2; i++) {
            post("/internal/groups/erasures", """
                    {"authors":[{"kind":"wa_id","value":"59899000001","until":null},
                                {"kind":"user_id","value":"UY.7001","until":"2026-11-20T10:00:00Z"}]}""").expectStatus().is2xxSuccessful();
        }
        post("/internal/groups/erasures", "{\"authors\":[]}").expectStatus().isBadRequest();
    }

    @Test
    void staffSeeSendsOnlyWithAToken() {
        http.get().uri("/api/v1/sends").exchange().expectStatus().isUnauthorized();
        http.get()
                .uri("/api/v1/sends?size=101")
                .headers(headers -> headers.setBearerAuth(staff()))
                .exchange()
                .expectStatus()
                .isBadRequest();
        http.get()
                .uri("/api/v1/sends?externalId=never-seen")
                .headers(headers -> headers.setBearerAuth(staff()))
                .exchange()
                .expectBody()
                .json("{\"items\":[],\"page\":0,\"total\":0}");
    }

    @Test
    void whatIsAskedForInUnknownWordsIsABadRequest() {
        for (String path : List.of("/api/v1/sends?state=lost", "/api/v1/sends/costs?by=moon")) {
            http.get()
                    .uri(path)
                    .headers(headers -> headers.setBearerAuth(staff()))
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
        asked("/api/v1/sends/templates").jsonPath("$.total").isEqualTo(0);
    }

    @Test
    void aGuestOutOfReachGetsAMailAndStaffSeeIt() {
        graph.answers(400, "{\"error\":{\"code\":131026,\"message\":\"undeliverable\"}}");
        UUID outbox = UUID.randomUUID();
        mailed(outbox, 1)
                .jsonPath("$.outcome")
                .isEqualTo("later")
                .jsonPath("$.reason")
                .isEqualTo("unreachable_mail_instead");
        mailed(outbox, 2)
                .jsonPath("$.outcome")
                .isEqualTo("accepted")
                .jsonPath("$.externalId")
                .isEqualTo("m1");
        assertThat(google.kept().getFirst().mail().header("To")).isEqualTo("ana@example.org");
        asked("/api/v1/sends?outboxId=" + outbox)
                .jsonPath("$.items[0].channel")
                .isEqualTo("gmail")
                .jsonPath("$.items[0].form")
                .isEqualTo("as_mail")
                .jsonPath("$.items[0].price")
                .doesNotExist();
    }

    private RestTestClient.BodyContentSpec mailed(UUID outbox, long fence) {
        return post("/internal/sends", """
                        {"outboxId":"%s","fence":%d,"channel":"whatsapp","sender":"%s",
                         "recipient":[{"kind":"wa_id","value":"59899000002"},{"kind":"email","value":"ana@example.org"}],
                         "reply":{"text":"Hola","choices":[]},"language":"es"}""".formatted(outbox, fence, Bodies.NUMBER))
                .expectStatus()
                .isOk()
                .expectBody();
    }

    @Test
    void theApiIsTheDescribedOne() {
        String description = http.get()
                .uri("/internal/api-docs.yaml")
                .headers(headers -> headers.setBearerAuth(service()))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        OpenApiSnapshot.verify(description, "docs/api/messaging.yaml");
    }

    private RestTestClient.ResponseSpec read(String webhook) {
        return post(
                "/internal/inbound/readings",
                readings(List.of(Base64.getEncoder().encodeToString(webhook.getBytes(StandardCharsets.UTF_8)))));
    }

    private static String readings(List<String> bodies) {
        return bodies.stream()
                .map(
                        "{\"id\":1,\"channel\":\"whatsapp\",\"app\":\"default\",\"receivedAt\":\"2026-11-20T10:00:00Z\",\"body\":\"%s\"}"
                                ::formatted)
                .collect(Collectors.joining(",", "{\"deliveries\":[", "]}"));
    }

    private RestTestClient.ResponseSpec send(UUID outbox, long fence) {
        return post("/internal/sends", """
                {"outboxId":"%s","fence":%d,"channel":"whatsapp","sender":"%s",
                 "recipient":[{"kind":"wa_id","value":"59899000001"}],"reply":{"text":"Hola","choices":[]},
                 "language":"es","account":{"conversation":"c-7","booking":null}}""".formatted(outbox, fence, Bodies.NUMBER));
    }

    private RestTestClient.BodyContentSpec asked(String path) {
        return http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(staff()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private RestTestClient.ResponseSpec post(String path, String body) {
        return http.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(service()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private String service() {
        return minter.mint("messaging", CallContext.ofTenant("default"));
    }

    private String staff() {
        return minter.mint("messaging", new CallContext("default", "7", "Ana", Set.of()));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Meta {
        @Bean
        StandInGraph standInGraph() {
            return new StandInGraph();
        }

        @Bean
        StandInGmail standInGmail() {
            return new StandInGmail();
        }

        @Bean
        DynamicPropertyRegistrar mailbox(StandInGmail google) {
            return registry -> {
                registry.add("GMAIL_API_URL", google::url);
                registry.add("GMAIL_MAILBOX", () -> GmailFixture.ADDRESS);
                registry.add(
                        "GMAIL_CREDENTIALS",
                        () -> GmailFixture.file(google.tokenUri()).toString());
            };
        }

        @Bean
        DynamicPropertyRegistrar graphUrl(StandInGraph graph) {
            return registry -> registry.add("spring.http.serviceclient.graph.base-url", graph::url);
        }
    }
}
