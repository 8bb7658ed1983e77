package io.conserje.messaging;

import static io.conserje.messaging.whatsapp.reading.Bodies.body;
import static io.conserje.messaging.whatsapp.reading.Bodies.messages;
import static io.conserje.messaging.whatsapp.reading.Bodies.status;
import static io.conserje.messaging.whatsapp.reading.Bodies.statuses;
import static io.conserje.messaging.whatsapp.reading.Bodies.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.MessagingProblems;
import io.conserje.messaging.whatsapp.reading.Bodies;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What the orchestrator has sent: by WhatsApp, in doubt, and by mail. */
class SendsOfTheWholeIntegrationTests extends RunningMessaging {

    @Autowired
    private MeterRegistry meters;

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
    void callsToMetaAreTimedAndCommandsToRedisAreNot() {
        graph.accepts("wamid.o11");
        send(UUID.randomUUID(), 1).expectStatus().isOk();
        assertThat(meters.getMeters())
                .extracting(meter -> meter.getId().getName())
                .contains("http.client.requests")
                .noneMatch(name -> name.startsWith("lettuce"));
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
}
