package io.conserje.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a guest writes, from the webhook to the answer on the channel. */
class EngineIntegrationTests extends WholeEngine {

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
}
