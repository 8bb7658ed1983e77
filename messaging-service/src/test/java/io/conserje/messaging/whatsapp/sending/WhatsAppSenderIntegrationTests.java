package io.conserje.messaging.whatsapp.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.PresenceRequest;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.delivery.Send;
import io.conserje.messaging.delivery.SendForm;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Later;
import io.conserje.messaging.delivery.SendOutcome.Partly;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import io.conserje.messaging.whatsapp.Graph;
import io.conserje.messaging.whatsapp.GraphFixture;
import io.conserje.messaging.whatsapp.StandInGraph;
import io.conserje.messaging.whatsapp.pace.PaceFixture;
import io.conserje.messaging.whatsapp.pace.SendPace;
import io.conserje.messaging.whatsapp.reading.Bodies;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WhatsAppSenderIntegrationTests {
    private static final UUID OUTBOX = UUID.fromString("0c5d3f1e-52a4-4a5f-9d06-3c0a4b7a1b11");
    private static final Identifier WA_ID = new Identifier(Identifier.WA_ID, "59899000001");
    private static final Identifier USER_ID = new Identifier(Identifier.USER_ID, "UY.7001");

    private final JsonMapper json = JsonMapper.builder().build();
    private final StandInGraph graph = new StandInGraph();
    private final SendPace pace = PaceFixture.local(2);
    private static JdbcClient database;

    private final WhatsAppSender sender = senderOn(GraphFixture.on(graph.url()));

    @BeforeAll
    static void database() {
        database = TestDatabase.migrated();
    }

    @BeforeEach
    void empty() {
        database.sql("truncate guest_window, template, number_rest").update();
    }

    @AfterEach
    void close() {
        graph.close();
    }

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
        Send foreign = new Send(
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
        sender.send(new Send(
                OUTBOX, 1, "default", Bodies.NUMBER, List.of(WA_ID), "wamid.Q", thumb, 0, null, SendForm.AS_ASKED));
        assertThat(json.readTree(graph.posted().getFirst().body()).has("context"))
                .isFalse();
    }

    @Test
    void metasRefusalIsToldInOurWords() {
        graph.answers(
                400, "{\"error\":{\"message\":\"(#131047)\",\"code\":131047,\"error_data\":{\"details\":\"d\"}}}");
        assertThat(send(WA_ID)).isEqualTo(new SendOutcome.Otherwise(SendForm.AS_TEMPLATE));
    }

    @Test
    void throttlingIsLater() {
        graph.answers(429, "{\"error\":{\"code\":130429}}");
        assertThat(send(WA_ID))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.reason()).isEqualTo("throttled"));
    }

    @Test
    void whoSpeaksTooFastToOneGuestIsNotCalledForAndComesLater() {
        graph.accepts("wamid.1");
        send(WA_ID);
        send(WA_ID);
        assertThat(send(WA_ID))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.reason()).isEqualTo("paced"));
        assertThat(graph.posted()).hasSize(2);
        assertThat(send(USER_ID)).isEqualTo(new Accepted("wamid.1"));
    }

    @ParameterizedTest
    @CsvSource({"131056,paced,wamid.2", "130429,paced,paced", "131000,wamid.2,wamid.2"})
    void metasComplaintSlowsThePairOrTheNumber(int code, String thisGuest, String anotherGuest) {
        graph.answers(429, "{\"error\":{\"code\":%d}}".formatted(code));
        send(WA_ID);
        graph.accepts("wamid.2");
        assertThat(word(send(WA_ID))).isEqualTo(thisGuest);
        assertThat(word(send(USER_ID))).isEqualTo(anotherGuest);
    }

    @Test
    void aPageOfAProxyIsLater() {
        graph.answers(502, "<html>Bad gateway</html>");
        assertThat(send(WA_ID)).isInstanceOf(Later.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Welcome</html>", "{}", "{\"messages\":[]}", "{\"messages\":[{\"id\":7}]}"})
    void aSuccessWithoutAnIdIsUnknown(String answer) {
        graph.answers(200, answer);
        assertThat(send(WA_ID)).isInstanceOf(Unknown.class);
    }

    @Test
    void silenceAfterTheBodyLeftIsUnknown() {
        graph.staysSilent();
        assertThat(send(WA_ID)).isEqualTo(new Unknown("no_answer"));
        assertThat(graph.posted()).hasSize(1);
    }

    @Test
    void aBrokenConnectionAfterTheBodyLeftIsUnknown() {
        graph.hangsUp();
        assertThat(send(WA_ID)).isEqualTo(new Unknown("no_answer"));
        assertThat(graph.posted()).hasSize(1);
    }

    @Test
    void aRefusedConnectionIsLater() {
        graph.close();
        assertThat(send(WA_ID))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.reason()).isEqualTo("not_connected"));
    }

    @Test
    void anOpenBreakerIsLaterAndNobodyIsCalled() {
        assertThat(send(senderOn(GraphFixture.withOpenBreaker()), WA_ID))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.reason()).isEqualTo("breaker_open"));
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

    private static String word(SendOutcome outcome) {
        return switch (outcome) {
            case Accepted(var id) -> id;
            case Later(var _, var reason) -> reason;
            case Refused(var reason) -> reason;
            case Unknown(var reason) -> reason;
            case Partly _ -> "partly";
            case SendOutcome.Otherwise(var form, var _) -> form.reason();
            case SendOutcome.Resting(var _, var reason, var _) -> reason;
        };
    }

    private static Send longReply(int messagesTaken) {
        return new Send(
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

    private SendOutcome send(Identifier... recipient) {
        return send(sender, recipient);
    }

    private static SendOutcome send(WhatsAppSender by, Identifier... recipient) {
        return by.send(new Send(
                OUTBOX,
                1,
                "default",
                Bodies.NUMBER,
                List.of(recipient),
                "wamid.Q",
                Reply.text("Hola 😀"),
                0,
                null,
                SendForm.AS_ASKED));
    }

    private void show(boolean typing) {
        new WhatsAppPresence(Bodies.numbers(), GraphFixture.on(graph.url()), new SimpleMeterRegistry())
                .show("default", new PresenceRequest("whatsapp", Bodies.NUMBER, "wamid.G", typing));
    }

    private WhatsAppSender senderOn(Graph client) {
        return SenderFixture.sender(database, client, pace);
    }
}
