package io.conserje.messaging.whatsapp.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.PresenceRequest;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.delivery.Send;
import io.conserje.messaging.delivery.SendFixture;
import io.conserje.messaging.delivery.SendForm;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Partly;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.whatsapp.GraphFixture;
import io.conserje.messaging.whatsapp.StandInGraph;
import io.conserje.messaging.whatsapp.reading.Bodies;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is sent, to whom, and under which name. */
class WhatsAppSenderIntegrationTests extends SendsToMeta {

    @Test
    void aTakenMessageIsAcceptedWithItsId() {
        graph.accepts("wamid.1");
        assertThat(send(USER_ID, WA_ID)).isEqualTo(new Accepted("wamid.1"));
        StandInGraph.Posted posted = graph.posted().getFirst();
        assertThat(posted.path()).isEqualTo("/v25.0/" + Bodies.NUMBER + "/messages");
        assertThat(posted.authorization()).isEqualTo("Bearer secret-token");
        assertThat(json.readTree(posted.body())).isEqualTo(json.readTree("""
                {"messaging_product":"whatsapp","recipient_type":"individual","to":"+59899000001",
                 "context":{"message_id":"wamid.Q"},"type":"text","text":{"preview_url":false,"body":"Hola 😀"},
                 "biz_opaque_callback_data":"%s"}""".formatted(OUTBOX)));
    }

    @Test
    void aGuestWithoutANumberIsReachedByTheBusinessScopedId() {
        graph.accepts("wamid.1");
        send(USER_ID);
        assertThat(json.readTree(graph.posted().getFirst().body())
                        .path("recipient")
                        .stringValue())
                .isEqualTo("UY.7001");
        assertThat(graph.posted().getFirst().body()).doesNotContain("\"to\"");
    }

    @Test
    void aGuestKnownOtherwiseCannotBeReached() {
        assertThat(send(new Identifier(Identifier.EMAIL, "ana@example.org"))).isEqualTo(new Refused("no_recipient"));
        assertThat(graph.posted()).isEmpty();
    }

    @Test
    void aNumberOfAnotherTenantIsNotLent() {
        Send foreign = SendFixture.of(
                OUTBOX, 1, "default", "555", List.of(WA_ID), null, Reply.text("Hola"), 0, null, SendForm.AS_ASKED);
        assertThat(sender.send(foreign)).isEqualTo(new Refused("unknown_sender"));
        assertThat(graph.posted()).isEmpty();
    }

    @Test
    void aLongReplyIsSentOneMessageATry() {
        graph.accepts("wamid.1");
        assertThat(sender.send(longReply(0))).isEqualTo(new Partly(1));
        assertThat(sender.send(longReply(1))).isEqualTo(new Accepted("wamid.1"));
        JsonNode first = json.readTree(graph.posted().getFirst().body());
        JsonNode second = json.readTree(graph.posted().getLast().body());
        assertThat(first.path("biz_opaque_callback_data").stringValue()).isEqualTo(OUTBOX + "/1/2");
        assertThat(second.path("biz_opaque_callback_data").stringValue()).isEqualTo(OUTBOX + "/2/2");
        assertThat(first.at("/text/body").stringValue()).hasSize(4096);
        assertThat(second.at("/text/body").stringValue()).hasSize(1);
        assertThat(first.at("/context/message_id").stringValue()).isEqualTo("wamid.Q");
        assertThat(second.has("context")).isFalse();
    }

    @Test
    void aReactionQuotesNothing() {
        graph.accepts("wamid.1");
        Reply thumb = Reply.with("👍", new Addition.Reaction("wamid.G", "👍"));
        sender.send(SendFixture.of(
                OUTBOX, 1, "default", Bodies.NUMBER, List.of(WA_ID), "wamid.Q", thumb, 0, null, SendForm.AS_ASKED));
        assertThat(json.readTree(graph.posted().getFirst().body()).has("context"))
                .isFalse();
    }

    @Test
    void aMessageIsMarkedAsReadWithATypingIndicator() {
        graph.answers(200, "{\"success\":true}");
        show(true);
        assertThat(json.readTree(graph.posted().getFirst().body())).isEqualTo(json.readTree("""
                {"messaging_product":"whatsapp","status":"read","message_id":"wamid.G","typing_indicator":{"type":"text"}}"""));
        show(false);
        assertThat(graph.posted().getLast().body()).doesNotContain("typing_indicator");
    }

    @Test
    void presenceThatCannotBeShownIsNoError() {
        graph.answers(400, "{\"error\":{\"code\":100}}");
        show(true);
        graph.close();
        show(true);
    }

    private static Send longReply(int messagesTaken) {
        return SendFixture.of(
                OUTBOX,
                1,
                "default",
                Bodies.NUMBER,
                List.of(WA_ID),
                "wamid.Q",
                Reply.text("x".repeat(4097)),
                messagesTaken,
                null,
                SendForm.AS_ASKED);
    }

    private void show(boolean typing) {
        new WhatsAppPresence(Bodies.numbers(), GraphFixture.on(graph.url()), new SimpleMeterRegistry())
                .show("default", new PresenceRequest("whatsapp", Bodies.NUMBER, "wamid.G", typing));
    }
}
