package io.conserje.simulators.qloapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.conserje.simulators.fault.Reset;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Faults, and what a reset makes of a call that is held. */
class QloAppsFaultsIntegrationTests extends QloAppsOnTheWire {
    @ParameterizedTest
    @CsvSource({"booked-but-500,500,1", "ok-but-not-booked,200,0", "html,200,0", "error,500,0", "sold-out,400,0"})
    void aFaultDecidesTheAnswerAndWhetherItIsBooked(String mode, int status, int booked) throws Exception {
        fault(mode, "\"times\":1,\"operation\":\"book\"");

        assertThat(post("bookings", BOOKING).statusCode()).isEqualTo(status);

        assertThat(tree(get("orders?filter[source]=[token-1]")).path("orders").size())
                .isEqualTo(booked);
    }

    @Test
    void aBookingThatIsRefusedStaysRefusedWhenDoneWorkIsAnsweredWithA500() throws Exception {
        fault("booked-but-500", "\"times\":1");

        HttpResponse<String> answer = post("bookings", BOOKING.replace("\"id_room_type\":2", "\"id_room_type\":99"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Invalid room type in the request");
    }

    @Test
    void aCancellationThatTimesOutIsDoneNevertheless() throws Exception {
        post("bookings", BOOKING);
        fault("timeout-after-commit", "\"times\":1,\"delayMs\":1,\"operation\":\"cancel\"");

        assertThatThrownBy(() -> post("order_histories", CANCEL)).isInstanceOf(IOException.class);

        assertThat(tree(get("orders/1")).at("/order/current_state").asInt()).isEqualTo(4);
    }

    @Test
    void aBookingThatTimesOutIsThereNevertheless(@Autowired ApplicationEventPublisher events) throws Exception {
        fault("timeout-after-commit", "\"times\":1,\"delayMs\":300000");
        CompletableFuture<HttpResponse<String>> held = client.sendAsync(
                request("bookings?output_format=JSON")
                        .POST(BodyPublishers.ofString(BOOKING))
                        .build(),
                BodyHandlers.ofString());

        await().atMost(Duration.ofSeconds(30))
                .until(() -> tree(get("orders?filter[source]=[token-1]"))
                                .path("orders")
                                .size()
                        == 1);
        assertThat(held).as("nobody is told").isNotDone();

        letGo(held, events);
    }

    @Test
    void aPmsThatIsDownCutsTheConnection() throws Exception {
        fault("down", "");

        assertThatThrownBy(() -> post("bookings", BOOKING)).isInstanceOf(IOException.class);

        fault("none", "");
        assertThat(get("orders").body()).isEqualTo("[]");
    }

    @Test
    void aSlowPmsAnswersRightly() throws Exception {
        fault("slow", "\"times\":1,\"delayMs\":1,\"operation\":\"read\"");

        assertThat(get("room_types").statusCode()).isEqualTo(200);
        assertThat(sim("GET", "faults", "").body()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void aResetCutsASlowCallBeforeItIsDone(@Autowired ApplicationEventPublisher events) throws Exception {
        fault("slow", "\"times\":1,\"delayMs\":300000,\"operation\":\"book\"");
        CompletableFuture<HttpResponse<String>> held = client.sendAsync(
                request("bookings").POST(BodyPublishers.ofString(BOOKING)).build(), BodyHandlers.ofString());
        await().until(() -> sim("GET", "faults", "").body().equals("{\"items\":[]}"));

        letGo(held, events);
        assertThat(get("orders").body()).isEqualTo("[]");
    }

    @Test
    void anUnknownFaultIsAProblemThatNamesTheKnownOnes() throws Exception {
        HttpResponse<String> answer = sim("POST", "faults", "{\"target\":\"qloapps\",\"mode\":\"sleepy\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("ok-but-not-booked");
    }

    /** Again and again, for a reset that comes before the call is held lets nobody go. */
    private static void letGo(CompletableFuture<HttpResponse<String>> held, ApplicationEventPublisher events) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            events.publishEvent(new Reset());
            return held.isDone();
        });
        assertThatThrownBy(held::join).hasRootCauseInstanceOf(IOException.class);
    }
}
