package io.conserje.messaging.whatsapp.sending;

import static io.conserje.messaging.whatsapp.reading.Bodies.body;
import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static io.conserje.messaging.whatsapp.reading.Bodies.message;
import static io.conserje.messaging.whatsapp.reading.Bodies.messages;
import static io.conserje.messaging.whatsapp.reading.Bodies.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.ManualClock;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Purpose;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.delivery.SendFixture;
import io.conserje.messaging.delivery.SendForm;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Otherwise;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.whatsapp.GraphFixture;
import io.conserje.messaging.whatsapp.StandInGraph;
import io.conserje.messaging.whatsapp.pace.PaceFixture;
import io.conserje.messaging.whatsapp.reading.Bodies;
import io.conserje.messaging.whatsapp.reading.ReadersFixture;
import io.conserje.messaging.whatsapp.template.TemplatesFixture;
import io.conserje.messaging.whatsapp.window.GuestWindows;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideTheWindowIntegrationTests {
    private static final UUID OUTBOX = UUID.fromString("0c5d3f1e-52a4-4a5f-9d06-3c0a4b7a1b11");
    private static final Identifier GUEST = new Identifier(Identifier.WA_ID, "59899000001");

    private JdbcClient jdbc;
    private StandInGraph graph;
    private ManualClock clock;
    private GuestWindows windows;
    private WhatsAppSender sender;

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
    }

    @BeforeEach
    void begin() {
        jdbc.sql("truncate guest_window, template, template_sync, number_rest, cost, spending")
                .update();
        graph = new StandInGraph();
        graph.accepts("wamid.1");
        clock = new ManualClock();
        windows = new GuestWindows(jdbc, clock);
        sender = SenderFixture.sender(jdbc, GraphFixture.on(graph.url()), PaceFixture.local(45), clock);
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void freeWordsGoForADayAfterTheGuestWrote() {
        guestWrote(text("wamid.g", "Hola"));
        clock.pass(Duration.ofHours(23));
        assertThat(send(SendForm.AS_ASKED)).isEqualTo(new Accepted("wamid.1"));
        clock.pass(Duration.ofHours(2));
        assertThat(send(SendForm.AS_ASKED)).isEqualTo(new Otherwise(SendForm.AS_TEMPLATE));
        assertThat(graph.posted()).hasSize(1);
    }

    @Test
    void anAdvertisementOpensThreeDays() {
        guestWrote(
                message(
                        "wamid.g",
                        "\"type\":\"text\",\"text\":{\"body\":\"Hi\"},\"referral\":{\"source_type\":\"ad\",\"source_id\":\"7\"}"));
        clock.pass(Duration.ofHours(71));
        assertThat(send(SendForm.AS_ASKED)).isEqualTo(new Accepted("wamid.1"));
    }

    @Test
    void aCallOpensItLikeAMessage() {
        closedWindow();
        String call = """
                "contacts":[%s],"calls":[{"id":"wacid.1","from":"59899000001","to":"1","event":"connect",\
                "direction":"USER_INITIATED","timestamp":"1795270000"}]""".formatted(Bodies.CONTACT);
        read(body(Bodies.value(call).replace("\"field\":\"messages\"", "\"field\":\"calls\"")));
        assertThat(send(SendForm.AS_ASKED)).isEqualTo(new Accepted("wamid.1"));
    }

    @Test
    void anOlderMessageThatIsReadLateDoesNotShortenTheWindow() {
        guestWrote(text("wamid.new", "Hola"));
        guestWrote(text("wamid.old", "Hola").replace("1795168800", "1795000000"));
        clock.pass(Duration.ofHours(23));
        assertThat(send(SendForm.AS_ASKED)).isEqualTo(new Accepted("wamid.1"));
    }

    @Test
    void afterwardsTheTemplateOfTheConversationsLanguageGoes() {
        closedWindow();
        TemplatesFixture.answersIn(jdbc, "en", "es_AR", "pt_BR");
        assertThat(send(SendForm.AS_TEMPLATE)).isEqualTo(new Accepted("wamid.1"));
        assertThat(graph.posted().getLast().body())
                .contains("\"name\":\"hotel_answer\"", "\"code\":\"es_AR\"", "\"text\":\"Son 100 USD. ¿Reservo?\"");
    }

    @Test
    void aLanguageWithoutATemplateFallsBack() {
        closedWindow();
        TemplatesFixture.answersIn(jdbc, "en_US", "pt_BR");
        send(SendForm.AS_TEMPLATE);
        assertThat(graph.posted().getLast().body()).contains("\"code\":\"en_US\"");
    }

    @Test
    void withoutATemplateItIsRefusedAndNobodyIsCalled() {
        closedWindow();
        TemplatesFixture.answersIn(jdbc, "pt_BR");
        assertThat(send(SendForm.AS_TEMPLATE)).isEqualTo(new Refused("window_closed"));
        assertThat(send(reply().saidFor(new Purpose("booking_confirmed", List.of("A", "B"))), SendForm.AS_TEMPLATE))
                .isEqualTo(new Refused("window_closed"));
        assertThat(graph.posted()).isEmpty();
    }

    @Test
    void aGuestWhoWritesMeanwhileGetsTheFreeWords() {
        closedWindow();
        guestWrote(text("wamid.g2", "¿?").replace("1795168800", "1795270000"));
        assertThat(send(SendForm.AS_TEMPLATE)).isEqualTo(new Accepted("wamid.1"));
        assertThat(graph.posted().getLast().body()).contains("\"type\":\"text\"");
    }

    @Test
    void metaKnowsBetterWhetherTheWindowIsClosed() {
        guestWrote(text("wamid.g", "Hola"));
        graph.answers(400, "{\"error\":{\"code\":131047}}");
        assertThat(send(SendForm.AS_ASKED)).isEqualTo(new Otherwise(SendForm.AS_TEMPLATE));
        assertThat(windows.inTheBooks(Bodies.NUMBER, List.of(GUEST))).isEqualTo(GuestWindows.State.CLOSED);
    }

    @Test
    void aSpentBudgetStopsTemplatesAndNoAnswers() {
        jdbc.sql("insert into spending values ('default', '2026-11', 2, 0, 0, 0)")
                .update();
        guestWrote(text("wamid.g", "Hola"));
        assertThat(send(SendForm.AS_ASKED)).isEqualTo(new Accepted("wamid.1"));
        TemplatesFixture.answersIn(jdbc, "es");
        clock.pass(Duration.ofHours(25));
        assertThat(send(SendForm.AS_TEMPLATE)).isEqualTo(new Refused("over_budget"));
        assertThat(graph.posted()).hasSize(1);
    }

    private void closedWindow() {
        guestWrote(text("wamid.g", "Hola"));
        clock.pass(Duration.ofHours(25));
    }

    private void guestWrote(String message) {
        read(body(messages(message)));
    }

    private void read(String body) {
        windows.read(List.of(ReadersFixture.whatsApp().read(delivery(1, body))));
    }

    private SendOutcome send(SendForm form) {
        return send(reply(), form);
    }

    private SendOutcome send(Reply reply, SendForm form) {
        return sender.send(
                SendFixture.of(OUTBOX, 1, "default", Bodies.NUMBER, List.of(GUEST), null, reply, 0, "es", form));
    }

    private static Reply reply() {
        return Reply.text("Son 100 USD.\n\n¿Reservo?");
    }
}
