package io.conserje.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.gateway.EdgeClient;
import io.conserje.gateway.GatewayTest;
import io.conserje.gateway.NeighbourStub;
import io.conserje.gateway.RawConnection;
import io.conserje.gateway.intake.Intake;
import io.conserje.orchestrator.contract.DeliveryBatch;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** A store that takes one body at a time, behind which one more may wait. */
@GatewayTest
@TestPropertySource(properties = {"conserje.intake.lanes=1", "conserje.intake.batch=1", "conserje.intake.places=1"})
class SheddingIntegrationTests {

    private static final byte[] BODY = "{\"entry\":[]}".getBytes(StandardCharsets.UTF_8);

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    private EdgeClient edge;

    @Autowired
    private NeighbourStub orchestrator;

    @Autowired
    private Intake intake;

    @Autowired
    private JsonMapper json;

    @BeforeEach
    void asNew() {
        orchestrator.reset();
    }

    @AfterEach
    void goOn() {
        orchestrator.goesOn();
        callers.close();
    }

    @Test
    void withoutRoomTheChannelIsToldToComeAgainBeforeItSendsTheBody() throws Exception {
        overload();
        try (var connection = new RawConnection(edge.port())) {
            connection.head("POST /webhooks/whatsapp", "Content-Length: 3000000", "X-Hub-Signature-256: sha256=0");

            assertComeAgain(connection.answer());
        }
    }

    @Test
    void whoAsksFirstIsNotToldToSendTheBody() throws Exception {
        try (var connection = new RawConnection(edge.port())) {
            connection.head("POST /webhooks/whatsapp", "Content-Length: 12", "Expect: 100-continue", signature());
            assertThat(connection.answer().status()).isEqualTo(100);
            connection.send(BODY);
            assertThat(connection.answer().status()).isEqualTo(200);
        }
        overload();
        try (var connection = new RawConnection(edge.port())) {
            connection.head("POST /webhooks/whatsapp", "Content-Length: 3000000", "Expect: 100-continue");

            assertComeAgain(connection.answer());
        }
    }

    @Test
    void theSameWebhookIsTakenWhenThereIsRoomAgainAndNoneThatWaitedIsLost() throws Exception {
        List<Future<HttpResponse<String>>> before = overload();
        try (var connection = new RawConnection(edge.port())) {
            deliverOn(connection);
            assertComeAgain(connection.answer());
        }
        orchestrator.goesOn();
        await().until(intake::hasRoom);
        assertThat(deliver().statusCode()).isEqualTo(200);
        for (Future<HttpResponse<String>> answer : before) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
        assertThat(orchestrator.calls())
                .hasSize(3)
                .allSatisfy(call -> assertThat(
                                json.readValue(call.body(), DeliveryBatch.class).items())
                        .singleElement()
                        .satisfies(delivery -> assertThat(delivery.body()).isEqualTo(BODY)));
    }

    @Test
    void meanwhileHealthAndTheHandshakeAreAnsweredAndSheddingIsCounted() throws Exception {
        overload();
        try (var connection = new RawConnection(edge.port())) {
            deliverOn(connection);
            assertComeAgain(connection.answer());
        }
        assertThat(edge.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(edge.get("/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1&hub.verify_token="
                                + GatewayTest.VERIFY_TOKEN)
                        .body())
                .isEqualTo("1");
        assertThat(edge.get("/actuator/prometheus", "X-Forwarded-For", "10.1.2.3")
                        .body())
                .containsPattern("conserje_webhook_answered_total\\{.*outcome=\"shed\".*} [1-9]");
    }

    private static void assertComeAgain(RawConnection.Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsEntry("retry-after", "2");
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("urn:problem:gateway:store-unavailable");
    }

    /** One body is under way and one waits: there is no room for a third. */
    private List<Future<HttpResponse<String>>> overload() {
        orchestrator.pauses();
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        int before = orchestrator.calls().size();
        answers.add(callers.submit(this::deliver));
        await().until(() -> orchestrator.calls().size() == before + 1);
        answers.add(callers.submit(this::deliver));
        await().until(() -> !intake.hasRoom());
        return answers;
    }

    private HttpResponse<String> deliver() {
        return edge.post(
                "/webhooks/whatsapp",
                BodyPublishers.ofByteArray(BODY),
                "X-Hub-Signature-256",
                TestSignature.of(GatewayTest.APP_SECRET, BODY));
    }

    private static void deliverOn(RawConnection connection) throws IOException {
        connection.head("POST /webhooks/whatsapp", "Content-Length: " + BODY.length, signature());
        connection.send(BODY);
    }

    private static String signature() {
        return "X-Hub-Signature-256: " + TestSignature.of(GatewayTest.APP_SECRET, BODY);
    }
}
