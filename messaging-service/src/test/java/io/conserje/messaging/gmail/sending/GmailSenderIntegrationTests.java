package io.conserje.messaging.gmail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.ManualClock;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.delivery.Send;
import io.conserje.messaging.delivery.SendFixture;
import io.conserje.messaging.delivery.SendForm;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Later;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.SendOutcome.Resting;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import io.conserje.messaging.delivery.Sender;
import io.conserje.messaging.gmail.GmailFixture;
import io.conserje.messaging.gmail.StandInGmail;
import io.conserje.messaging.gmail.mail.ParsedMail;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GmailSenderIntegrationTests {
    private static final Identifier EMAIL = new Identifier(Identifier.EMAIL, "ana@example.org");

    private JdbcClient jdbc;
    private StandInGmail google;
    private ManualClock clock;
    private Sender sender;

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
    }

    @BeforeEach
    void begin() {
        jdbc.sql("truncate mail, number_rest").update();
        google = new StandInGmail();
        clock = new ManualClock();
        sender = MailSenderFixture.sender(jdbc, google, clock);
    }

    @AfterEach
    void close() {
        google.close();
    }

    @Test
    void aReplyArrivesAsAMailInTheGuestsLanguage() {
        assertThat(send(UUID.randomUUID(), "c1", "Son 100 USD.")).isEqualTo(new Accepted("m1"));
        ParsedMail mail = google.kept().getFirst().mail();
        assertThat(mail.header("To")).isEqualTo("ana@example.org");
        assertThat(mail.header("From")).isEqualTo("Hotel Peñarol <hotel@mail.example>");
        assertThat(mail.header("Subject")).isEqualTo("Su conversación con Hotel Peñarol");
        assertThat(mail.text()).isEqualTo("Son 100 USD.\r\n");
    }

    @Test
    void theNextMailOfAConversationGoesOnWithItsThreadAndAnotherConversationDoesNot() {
        send(UUID.randomUUID(), "c1", "Uno");
        clock.pass(Duration.ofSeconds(1));
        send(UUID.randomUUID(), "c1", "Dos");
        send(UUID.randomUUID(), "c2", "Otra");
        ParsedMail second = google.kept().get(1).mail();
        assertThat(google.kept().get(1).thread()).isEqualTo("thread-m1");
        assertThat(second.header("In-Reply-To"))
                .isEqualTo(google.kept().getFirst().messageId());
        assertThat(second.header("References"))
                .isEqualTo(google.kept().getFirst().messageId());
        assertThat(google.kept().get(2).thread()).isEqualTo("thread-m3");
        assertThat(google.kept().get(2).mail().header("References")).isEmpty();
    }

    @Test
    void aThreadIsNamedByTheIdsThatGmailGave() {
        google.renames();
        send(UUID.randomUUID(), "c1", "Uno");
        clock.pass(Duration.ofSeconds(1));
        send(UUID.randomUUID(), "c1", "Dos");
        assertThat(google.kept().get(1).mail().header("In-Reply-To")).isEqualTo("<m1@mail.example>");
    }

    @Test
    void aThreadThatIsNotThereAnyMoreIsLeft() {
        send(UUID.randomUUID(), "c1", "Uno");
        google.answers(404, error(404, "notFound"));
        UUID second = UUID.randomUUID();
        assertThat(send(second, "c1", "Dos")).isEqualTo(new Later(Duration.ofSeconds(2), "thread_gone"));
        google.works();
        assertThat(send(second, "c1", "Dos")).isEqualTo(new Accepted("m2"));
        assertThat(google.kept().get(1).thread()).isEqualTo("thread-m2");
    }

    @Test
    void whatWasTakenWithoutAnAnswerIsFoundAndNotSentAgain() {
        UUID id = UUID.randomUUID();
        google.takesAndStaysSilent();
        assertThat(send(id, "c1", "Uno")).isEqualTo(new Unknown("no_answer"));
        google.works();
        assertThat(send(id, "c1", "Uno")).isEqualTo(new Accepted("m1"));
        assertThat(google.posts()).isEqualTo(1);
    }

    @Test
    void evenUnderAnotherMessageIdItIsFound() {
        UUID id = UUID.randomUUID();
        google.renames();
        google.takesAndStaysSilent();
        send(id, "c1", "Uno");
        google.works();
        assertThat(send(id, "c1", "Uno")).isEqualTo(new Accepted("m1"));
        assertThat(google.posts()).isEqualTo(1);
    }

    @Test
    void whatNeverArrivedIsSent() {
        UUID id = UUID.randomUUID();
        google.hangsUp();
        assertThat(send(id, "c1", "Uno")).isEqualTo(new Unknown("no_answer"));
        google.works();
        assertThat(send(id, "c1", "Uno")).isEqualTo(new Accepted("m1"));
        assertThat(google.kept()).hasSize(1);
    }

    @Test
    void whereNobodyCanLookNothingIsRepeated() {
        UUID id = UUID.randomUUID();
        google.takesAndStaysSilent();
        send(id, "c1", "Uno");
        google.hidesWhatItHas();
        assertThat(reason(send(id, "c1", "Uno"))).isEqualTo("not_shown");
        assertThat(google.posts()).isEqualTo(1);
    }

    @Test
    void aTokenThatIsNotTakenAnyMoreIsRenewedOnce() {
        send(UUID.randomUUID(), "c1", "Uno");
        GmailFixture.tokens(google, clock).of(GmailFixture.ADDRESS, GmailFixture.account(google.tokenUri()));
        assertThat(send(UUID.randomUUID(), "c2", "Dos")).isEqualTo(new Accepted("m2"));
        assertThat(google.tokens()).isEqualTo(3);
    }

    @Test
    void aMailboxWhoseCredentialsAreNotBelievedRestsAndIsProbed() {
        google.refusesTokens(400, "{\"error\":\"invalid_grant\"}");
        assertThat(send(UUID.randomUUID(), "c1", "Uno")).isInstanceOfSatisfying(Resting.class, rest -> {
            assertThat(rest.reason()).isEqualTo("account");
            assertThat(rest.trouble()).startsWith("gmail:hotel@mail.example:account:");
        });
        assertThat(reason(send(UUID.randomUUID(), "c2", "Dos"))).isEqualTo("mailbox_rests");
        assertThat(google.posts()).isZero();
    }

    @Test
    void aTokenThatIsNotToBeHadNowIsNoDoubtAboutTheMail() {
        google.refusesTokens(503, "");
        assertThat(reason(send(UUID.randomUUID(), "c1", "Uno"))).isEqualTo("token_unavailable");
    }

    @Test
    void tooManyMailsComeLater() {
        for (int i = 0; i < 10; i++) {
            assertThat(send(UUID.randomUUID(), "c" + i, "Uno")).isInstanceOf(Accepted.class);
        }
        assertThat(reason(send(UUID.randomUUID(), "c11", "Uno"))).isEqualTo("paced");
        clock.pass(Duration.ofSeconds(1));
        assertThat(send(UUID.randomUUID(), "c11", "Uno")).isInstanceOf(Accepted.class);
    }

    @Test
    void anAnswerThatIsNotGmailsLeavesADoubt() {
        google.answers(200, "<html>hotel wifi</html>");
        assertThat(send(UUID.randomUUID(), "c1", "Uno")).isEqualTo(new Unknown("odd_answer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ana@example.org, eva@example.org", "ana@example.org\r\nBcc: e@example.org"})
    void anAddressThatIsNoneIsRefusedUncalled(String address) {
        assertThat(send(UUID.randomUUID(), List.of(new Identifier(Identifier.EMAIL, address)), "c1", "Uno"))
                .isEqualTo(new Refused("invalid_address"));
        assertThat(google.posts()).isZero();
    }

    @Test
    void aGuestWithoutAnAddressAndASenderOfSomebodyElseAreRefused() {
        assertThat(send(UUID.randomUUID(), List.of(new Identifier(Identifier.WA_ID, "598")), "c1", "Uno"))
                .isEqualTo(new Refused("no_recipient"));
        Send foreign = SendFixture.of(
                UUID.randomUUID(),
                1,
                "other",
                GmailFixture.ADDRESS,
                List.of(EMAIL),
                null,
                Reply.text("Uno"),
                0,
                null,
                SendForm.AS_ASKED);
        assertThat(sender.send(foreign)).isEqualTo(new Refused("unknown_sender"));
    }

    private SendOutcome send(UUID id, String conversation, String text) {
        return send(id, List.of(EMAIL), conversation, text);
    }

    private SendOutcome send(UUID id, List<Identifier> recipient, String conversation, String text) {
        return sender.send(new Send(
                id,
                1,
                "default",
                GmailFixture.ADDRESS,
                recipient,
                null,
                Reply.text(text),
                0,
                "es",
                SendForm.AS_MAIL,
                conversation,
                true));
    }

    private static String reason(SendOutcome outcome) {
        return switch (outcome) {
            case Later(var _, var reason) -> reason;
            case Resting(var _, var reason, var _) -> reason;
            default -> outcome.toString();
        };
    }

    private static String error(int status, String reason) {
        return "{\"error\":{\"code\":%d,\"message\":\"m\",\"errors\":[{\"reason\":\"%s\"}]}}".formatted(status, reason);
    }
}
