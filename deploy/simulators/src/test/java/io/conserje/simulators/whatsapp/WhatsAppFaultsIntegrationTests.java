package io.conserje.simulators.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Faults, raw bytes and resets. */
class WhatsAppFaultsIntegrationTests extends WhatsAppOnTheWire {
    @Test
    void anErrorFaultIsMetasErrorWithMetasStatusAndCountsDown() {
        fault("{\"target\":\"graph\",\"mode\":\"error\",\"parameters\":{\"code\":131056,\"times\":1}}");
        fault(
                "{\"target\":\"graph\",\"mode\":\"error\",\"parameters\":{\"code\":503,\"times\":1,\"operation\":\"send\"}}");

        assertError(sendHello(), 429, 131056);
        assertError(sendHello(), 503, 131016);
        assertThat(sendHello().statusCode()).isEqualTo(200);
    }

    @Test
    void aGraphApiThatIsDownGivesNoAnswer() {
        fault("{\"target\":\"graph\",\"mode\":\"down\",\"parameters\":{\"times\":1}}");

        Assertions.assertThatThrownBy(this::sendHello).hasRootCauseInstanceOf(IOException.class);
        assertThat(chat()).isEmpty();
    }

    @Test
    void aTimeoutAfterCommitReachesTheGuestAndReportsStatusesAndNeverAnswers() {
        fault("{\"target\":\"graph\",\"mode\":\"timeout-after-commit\",\"parameters\":{\"times\":1,\"delayMs\":50}}");

        Assertions.assertThatThrownBy(this::sendHello).hasRootCauseInstanceOf(IOException.class);

        assertThat(chat()).hasSize(1);
        String wamid = chat().getFirst().path("wamid").stringValue();
        await().until(() -> RECEIVER.statusesOf(wamid).equals(List.of("sent", "delivered", "read")));
    }

    @Test
    void aResetCutsTheConnectionsThatAFaultHolds() {
        fault("{\"target\":\"graph\",\"mode\":\"timeout-after-commit\"}");
        String hello = "{\"messaging_product\":\"whatsapp\",\"to\":\"59899000001\",\"text\":{\"body\":\"x\"}}";
        CompletableFuture<HttpResponse<String>> held =
                http.sendAsync(request("POST", GRAPH, hello, TOKEN), HttpResponse.BodyHandlers.ofString());
        await().until(() -> chat().size() == 1);

        await().until(() -> {
            post("/sim/reset", "");
            return held.isDone();
        });

        Assertions.assertThatThrownBy(held::join).hasRootCauseInstanceOf(IOException.class);
        assertThat(chat()).isEmpty();
    }

    @Test
    void aResetForgetsWhatWasCountedAndWhatWasSentBefore() {
        String message = "{'messaging_product':'whatsapp','to':'59899000001','text':{'body':'x'},"
                + "'biz_opaque_callback_data':'outbox-1'}";
        send(message);
        send(message);
        assertThat(sends().at("/duplicates/" + GUEST).intValue()).isEqualTo(1);

        post("/sim/reset", "");
        send(message);

        assertThat(sends().path("accepted").intValue()).isEqualTo(1);
        assertThat(sends().path("duplicates").isEmpty()).isTrue();
    }

    @Test
    void anUnknownTypeOfMessageIsAProblemWithTheAllowedOnes() {
        HttpResponse<String> answer = post(MESSAGES, "{\"type\":\"poll\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:problem:simulators:unknown-message-type", "\"text\"", "\"audio\"");
    }

    @Test
    void rawBytesAreDeliveredAsTheyAreWithTheSignatureThatIsAskedFor() {
        RECEIVER.answerNext(200, 401, 413);

        assertThat(post("/sim/whatsapp/webhooks", "{not json").body()).isEqualTo("{\"status\":200}");
        assertThat(post("/sim/whatsapp/webhooks?signature=sha256=00", "x").body())
                .isEqualTo("{\"status\":401}");
        assertThat(post("/sim/whatsapp/webhooks?signature=", "x".repeat(5 * 1024 * 1024))
                        .body())
                .isEqualTo("{\"status\":413}");

        assertThat(RECEIVER.received().getFirst().signature()).matches("sha256=[0-9a-f]{64}");
        assertThat(RECEIVER.received().get(1).signature()).isEqualTo("sha256=00");
        assertThat(RECEIVER.received().get(2).signature()).isNull();
    }

    @Test
    void aResetForgetsEverything() {
        say("{\"type\":\"text\",\"text\":\"Hola\"}");
        fault("{\"target\":\"graph\",\"mode\":\"down\"}");

        post("/sim/reset", "");

        assertThat(chat()).isEmpty();
        assertThat(get("/sim/whatsapp/guests").body()).isEqualTo("{\"items\":[]}");
        assertThat(sends().path("received").intValue()).isZero();
        assertThat(sendHello().statusCode()).isEqualTo(200);
    }
}
