package io.conserje.gateway.whatsapp;

import static io.conserje.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.gateway.EdgeClient;
import io.conserje.gateway.GatewayTest;
import io.conserje.gateway.NeighbourStub;
import io.conserje.orchestrator.contract.Delivery;
import io.conserje.orchestrator.contract.DeliveryBatch;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

@GatewayTest
@ExtendWith(OutputCaptureExtension.class)
class WhatsAppWebhookIntegrationTests {

    private static final int LIMIT = 4 * 1024 * 1024;

    @Autowired
    private EdgeClient edge;

    @Autowired
    private NeighbourStub orchestrator;

    @Autowired
    private JsonMapper json;

    @BeforeEach
    void asNew() {
        orchestrator.reset();
    }

    @Test
    void theHandshakeEchoesTheChallenge() {
        HttpResponse<String> response = handshake(GatewayTest.VERIFY_TOKEN, "");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(response.body()).isEqualTo("1158201444");
        assertThat(handshake(GatewayTest.VERIFY_TOKEN, "/default").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongHandshakeIsForbidden() {
        assertProblem(handshake("wrong", ""), 403, "wrong-verify-token");
        assertProblem(handshake(GatewayTest.VERIFY_TOKEN, "/unknown"), 403, "wrong-verify-token");
        assertProblem(edge.get("/webhooks/whatsapp"), 403, "wrong-verify-token");
    }

    @Test
    void aSignedDeliveryIsStoredByteForByteAndAnsweredWithNothing() {
        byte[] body = "{\"text\":\"\\u00bfHay? \\/ ¡sí!\"}".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> response = deliver("", body);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        NeighbourStub.Call call = orchestrator.onlyCall();
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.path()).isEqualTo("/internal/deliveries");
        assertThat(call.header("Authorization")).startsWith("Bearer ");
        Delivery delivery = onlyDelivery();
        assertThat(delivery.channel() + delivery.app()).isEqualTo("whatsappdefault");
        assertThat(delivery.body()).isEqualTo(body);
        assertThat(delivery.correlationId())
                .isEqualTo(response.headers().firstValue("X-Correlation-Id").orElseThrow());
    }

    @Test
    void aSecondSecretAndTheNamedDefaultAppAreTakenToo() {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        String signature = TestSignature.of("older-secret-of-the-same-app", body);

        assertThat(post("/webhooks/whatsapp/default", body, signature).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/xml", "nonsense"})
    void aBodyStaysRawWhateverItCallsItself(String contentType) {
        byte[] body = {'a', '=', 'b', '&', 0, (byte) 0xff, (byte) 0xed, (byte) 0xa0, (byte) 0x80};

        HttpResponse<String> response = edge.post(
                "/webhooks/whatsapp",
                BodyPublishers.ofByteArray(body),
                "X-Hub-Signature-256",
                TestSignature.of(GatewayTest.APP_SECRET, body),
                "Content-Type",
                contentType);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(onlyDelivery().body()).isEqualTo(body);
    }

    @Test
    void aWrongSignatureIsRefusedAndNothingIsHandedOn() {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        String right = TestSignature.of(GatewayTest.APP_SECRET, body);

        assertProblem(edge.post("/webhooks/whatsapp", BodyPublishers.ofByteArray(body)), 401, "bad-signature");
        assertProblem(post("/webhooks/whatsapp", body, right.toUpperCase()), 401, "bad-signature");
        assertProblem(post("/webhooks/whatsapp", body, right.substring(0, 40)), 401, "bad-signature");
        assertProblem(post("/webhooks/whatsapp/unknown", body, right), 401, "bad-signature");
        assertThat(orchestrator.calls()).isEmpty();
    }

    @Test
    void bodiesUpToTheLimitAreTakenAndOneByteMoreIsNot() {
        assertThat(deliver("", new byte[LIMIT]).statusCode()).isEqualTo(200);
        assertThat(onlyDelivery().body()).hasSize(LIMIT);
        assertProblem(deliver("", new byte[LIMIT + 1]), 413, "body-too-large");
        assertProblem(deliver("", new byte[LIMIT + 1024 * 1024]), 413, "body-too-large");
    }

    @Test
    void theLimitHoldsForChunkedBodies() {
        assertThat(chunked(LIMIT).statusCode()).isEqualTo(200);
        assertProblem(chunked(LIMIT + 1), 413, "body-too-large");
    }

    @Test
    void aBusyStoreIsSaidWithItsRetryAfter() {
        orchestrator.answers(503, Map.of("Retry-After", "7"), "");

        HttpResponse<String> response = deliver("", new byte[] {'{', '}'});

        assertProblem(response, 503, "store-unavailable");
        assertThat(response.headers().firstValue("Retry-After")).hasValue("7");
    }

    @Test
    void nothingButSuccessCountsAsStored() {
        orchestrator.hangsUp();
        assertProblem(deliver("", new byte[1]), 503, "store-unavailable");
        for (int status : new int[] {302, 401, 404, 500}) {
            orchestrator.answers(status, Map.of(), "");
            HttpResponse<String> response = deliver("", new byte[1]);
            assertProblem(response, 503, "store-unavailable");
            assertThat(response.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void badSignaturesAreLimitedByAddressAndRightOnesNever() {
        String address = EdgeClient.anyAddress();
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> limited = IntStream.range(0, 200)
                .mapToObj(i ->
                        edge.post("/webhooks/whatsapp", BodyPublishers.ofByteArray(body), "X-Forwarded-For", address))
                .filter(response -> response.statusCode() != 401)
                .findFirst()
                .orElseThrow();

        assertProblem(limited, 429, "too-many-requests");
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(edge.post(
                                "/webhooks/whatsapp",
                                BodyPublishers.ofByteArray(body),
                                "X-Forwarded-For",
                                address,
                                "X-Hub-Signature-256",
                                TestSignature.of(GatewayTest.APP_SECRET, body))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nothingOfABodyIsLogged(CapturedOutput output) {
        orchestrator.answers(500, Map.of(), "");
        deliver("", "{\"text\":\"palabra-del-huesped\"}".getBytes(StandardCharsets.UTF_8));
        post("/webhooks/whatsapp", "otra-palabra-del-huesped".getBytes(StandardCharsets.UTF_8), "sha256=0");

        assertThat(output.getAll()).doesNotContain("palabra-del-huesped");
    }

    @Test
    void theOrchestratorHearsThatWebhooksCanComeInAndWhetherOneWasRefused() {
        orchestrator.answers(503, Map.of(), "");
        deliver("", "{}".getBytes(StandardCharsets.UTF_8));
        orchestrator.answers(200, Map.of(), "");

        await().untilAsserted(() -> assertThat(orchestrator.beats())
                .extracting(NeighbourStub.Call::text)
                .contains("{\"trouble\":true}", "{\"trouble\":false}"));
        assertThat(orchestrator.beats().getFirst().header("Authorization")).startsWith("Bearer ");
    }

    private Delivery onlyDelivery() {
        List<Delivery> items = json.readValue(orchestrator.onlyCall().body(), DeliveryBatch.class)
                .items();
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private HttpResponse<String> handshake(String token, String app) {
        return edge.get(
                "/webhooks/whatsapp" + app + "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=" + token);
    }

    private HttpResponse<String> deliver(String app, byte[] body) {
        return post("/webhooks/whatsapp" + app, body, TestSignature.of(GatewayTest.APP_SECRET, body));
    }

    private HttpResponse<String> chunked(int length) {
        byte[] body = new byte[length];
        return edge.post(
                "/webhooks/whatsapp",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                "X-Hub-Signature-256",
                TestSignature.of(GatewayTest.APP_SECRET, body));
    }

    private HttpResponse<String> post(String path, byte[] body, String signature) {
        return edge.post(path, BodyPublishers.ofByteArray(body), "X-Hub-Signature-256", signature);
    }
}
