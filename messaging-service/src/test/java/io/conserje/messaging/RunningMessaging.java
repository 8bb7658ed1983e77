package io.conserje.messaging;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.token.ServiceTokenMinter;
import io.conserje.messaging.gmail.StandInGmail;
import io.conserje.messaging.whatsapp.StandInGraph;
import io.conserje.messaging.whatsapp.reading.Bodies;
import io.conserje.testsupport.WithPostgres;
import io.conserje.testsupport.WithRedis;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The whole service against stand-ins of its vendors, called as its neighbours and staff call it. */
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
@Import(StandInVendors.class)
abstract class RunningMessaging {

    @Autowired
    RestTestClient http;

    @Autowired
    private ServiceTokenMinter minter;

    @Autowired
    StandInGraph graph;

    @Autowired
    StandInGmail google;

    RestTestClient.ResponseSpec read(String webhook) {
        return post(
                "/internal/inbound/readings",
                readings(List.of(Base64.getEncoder().encodeToString(webhook.getBytes(StandardCharsets.UTF_8)))));
    }

    static String readings(List<String> bodies) {
        return bodies.stream()
                .map(
                        "{\"id\":1,\"channel\":\"whatsapp\",\"app\":\"default\",\"receivedAt\":\"2026-11-20T10:00:00Z\",\"body\":\"%s\"}"
                                ::formatted)
                .collect(Collectors.joining(",", "{\"deliveries\":[", "]}"));
    }

    RestTestClient.ResponseSpec send(UUID outbox, long fence) {
        return post("/internal/sends", """
                {"outboxId":"%s","fence":%d,"channel":"whatsapp","sender":"%s",
                 "recipient":[{"kind":"wa_id","value":"59899000001"}],"reply":{"text":"Hola","choices":[]},
                 "language":"es","account":{"conversation":"c-7","booking":null}}""".formatted(outbox, fence, Bodies.NUMBER));
    }

    RestTestClient.BodyContentSpec asked(String path) {
        return http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(staff()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    RestTestClient.ResponseSpec post(String path, String body) {
        return http.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(service()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    String service() {
        return minter.mint("messaging", CallContext.ofTenant("default"));
    }

    String staff() {
        return minter.mint("messaging", new CallContext("default", "7", "Ana", Set.of()));
    }
}
