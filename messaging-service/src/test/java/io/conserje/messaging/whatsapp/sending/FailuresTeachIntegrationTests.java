package io.conserje.messaging.whatsapp.sending;

import static io.conserje.messaging.whatsapp.reading.Bodies.body;
import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static io.conserje.messaging.whatsapp.reading.Bodies.status;
import static io.conserje.messaging.whatsapp.reading.Bodies.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.ManualClock;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.delivery.SendFixture;
import io.conserje.messaging.delivery.SendForm;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Later;
import io.conserje.messaging.delivery.SendOutcome.Otherwise;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.SendOutcome.Resting;
import io.conserje.messaging.whatsapp.GraphFixture;
import io.conserje.messaging.whatsapp.StandInGraph;
import io.conserje.messaging.whatsapp.pace.PaceFixture;
import io.conserje.messaging.whatsapp.pace.SendPace;
import io.conserje.messaging.whatsapp.reading.Bodies;
import io.conserje.messaging.whatsapp.reading.ReadersFixture;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailuresTeachIntegrationTests {
    private static final Identifier GUEST = new Identifier(Identifier.WA_ID, "59899000001");
    private static final Identifier OTHER = new Identifier(Identifier.WA_ID, "59899000002");

    private JdbcClient jdbc;
    private StandInGraph graph;
    private ManualClock clock;
    private SendPace pace;
    private WhatsAppSender sender;

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
    }

    @BeforeEach
    void begin() {
        jdbc.sql("truncate guest_window, template, template_sync, number_rest").update();
        graph = new StandInGraph();
        clock = new ManualClock();
        pace = PaceFixture.local(45);
        sender = SenderFixture.sender(jdbc, GraphFixture.on(graph.url()), pace, clock);
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 10, 33, 190, 200, 368, 131031, 131042, 131048, 131064, 133010})
    void aStoppedAccountLetsTheNumberRestAndAProbeEndsTheRest(int code) {
        fails(code);
        Resting first = (Resting) send(GUEST);
        graph.accepts("wamid.1");
        Resting second = (Resting) send(OTHER);
        assertThat(second.reason()).isEqualTo("number_rests");
        assertThat(second.trouble()).isEqualTo(first.trouble());
        assertThat(graph.posted()).hasSize(1);
        clock.pass(Duration.ofSeconds(61));
        assertThat(send(GUEST)).isEqualTo(new Accepted("wamid.1"));
        assertThat(send(OTHER)).isEqualTo(new Accepted("wamid.1"));
    }

    @Test
    void aCountryThatIsClosedToUsStopsNobodyElse() {
        fails(130497);
        assertThat(send(GUEST)).isEqualTo(new Refused("country_restricted"));
        graph.accepts("wamid.1");
        assertThat(send(OTHER)).isEqualTo(new Accepted("wamid.1"));
    }

    @ParameterizedTest
    @CsvSource({"131056,paced,accepted", "130429,paced,paced", "80007,paced,paced", "131000,accepted,accepted"})
    void aFailureThatComesInAStatusSlowsThePairOrTheNumber(int code, String thisGuest, String anotherGuest) {
        reported(code);
        graph.accepts("wamid.1");
        assertThat(word(send(GUEST))).isEqualTo(thisGuest);
        assertThat(word(send(OTHER))).isEqualTo(anotherGuest);
    }

    @Test
    void aFailureThatComesInAStatusClosesTheWindowOrStopsTheNumber() {
        reported(131047);
        assertThat(send(GUEST)).isEqualTo(new Otherwise(SendForm.AS_TEMPLATE));
        reported(131031);
        assertThat(send(OTHER)).isInstanceOf(Resting.class);
    }

    @Test
    void aTemplateThatMetaRefusesIsAskedForAgain() {
        fails(132015);
        send(GUEST);
        assertThat(jdbc.sql("select account from template_sync where next_at <= :now")
                        .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                        .query(String.class)
                        .list())
                .containsExactly("9");
    }

    private void fails(int code) {
        graph.answers(400, "{\"error\":{\"code\":%d}}".formatted(code));
    }

    private void reported(int code) {
        String failed = status("wamid.s", "failed", ",\"errors\":[{\"code\":%d,\"title\":\"t\"}]".formatted(code));
        SenderFixture.lessons(jdbc, pace, clock)
                .read(List.of(ReadersFixture.whatsApp().read(delivery(1, body(statuses(failed))))));
        clock.pass(Duration.ofSeconds(2));
    }

    private static String word(SendOutcome outcome) {
        return outcome instanceof Later(var _, var reason) ? reason : "accepted";
    }

    private SendOutcome send(Identifier guest) {
        Reply reply = Reply.text("Hi");
        return sender.send(SendFixture.of(
                UUID.randomUUID(),
                1,
                "default",
                Bodies.NUMBER,
                List.of(guest),
                null,
                reply,
                0,
                null,
                SendForm.AS_ASKED));
    }
}
