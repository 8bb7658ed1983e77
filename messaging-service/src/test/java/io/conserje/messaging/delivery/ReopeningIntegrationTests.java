package io.conserje.messaging.delivery;

import static io.conserje.messaging.receipt.StatusReportFixture.aStatus;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.receipt.Receipts;
import io.conserje.messaging.receipt.ReceiptsFixture;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import io.conserje.messaging.receipt.StatusReportFixture;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReopeningIntegrationTests {
    private final UUID outbox = UUID.randomUUID();
    private JdbcClient jdbc;
    private Receipts receipts;
    private Proofs proofs;
    private Reopening reopening;

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
        receipts = ReceiptsFixture.on(jdbc);
        proofs = new Proofs(jdbc);
        reopening = new Reopening(jdbc);
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate send, receipt").update();
    }

    @ParameterizedTest
    @CsvSource({
        "throttled, as_asked, later as_asked throttled",
        "pair_throttled, as_template, later as_template pair_throttled",
        "unavailable, as_asked, later as_asked unavailable",
        "account, as_asked, later as_asked account",
        "window_closed, as_asked, later as_template template_instead",
        "window_closed, as_template, accepted as_template",
        "media, as_asked, later as_reencoded reencoded_instead",
        "media, as_reencoded, later as_document document_instead",
        "media, as_document, later as_words words_instead",
        "media, as_words, accepted as_words",
        "unreachable, as_asked, accepted as_asked",
        "invalid_request, as_asked, accepted as_asked",
        "template, as_template, accepted as_template"
    })
    void whatPassesOrCanBeGoneRoundIsOpenedAgain(String failure, String form, String after) {
        accepted(form, 0);
        report(aStatus(Status.FAILED).failing(failure).naming(outbox));
        assertThat(state()).isEqualTo(after);
    }

    @Test
    void whatWasDeliveredAfterAllStaysAccepted() {
        accepted("as_asked", 0);
        report(aStatus(Status.DELIVERED));
        report(aStatus(Status.FAILED).failing("throttled"));
        assertThat(state()).isEqualTo("accepted as_asked");
    }

    @Test
    void aMessageOfSeveralIsNotRepeated() {
        accepted("as_asked", 3);
        report(aStatus(Status.FAILED).failing("throttled").message(3, 3).naming(outbox));
        assertThat(state()).isEqualTo("accepted as_asked");
    }

    @Test
    void aLateStatusOfTheFailedMessageProvesNothingAndTheNextMessageIsNotTouched() {
        accepted("as_asked", 0);
        StatusReportFixture failed = aStatus(Status.FAILED).failing("throttled").naming(outbox);
        report(failed);
        report(aStatus(Status.SENT).naming(outbox));
        assertThat(state()).isEqualTo("later as_asked throttled");
        jdbc.sql("update send set state = 'accepted', external_id = 'wamid.B', reason = null")
                .update();
        report(failed);
        assertThat(state()).isEqualTo("accepted as_asked");
    }

    private void report(StatusReportFixture status) {
        List<StatusReport> reports = List.of(status.build());
        receipts.record(reports);
        proofs.take(reports);
        reopening.reopen(reports);
    }

    private void accepted(String form, int messagesTaken) {
        jdbc.sql("""
                insert into send (outbox_id, tenant, channel, sender, state, fence, attempts, attempted_at, external_id,
                                  form, messages_taken)
                values (:id, 'default', 'whatsapp', :sender, 'accepted', 1, 1, now(), 'wamid.A', :form, :taken)
                """)
                .param("id", outbox)
                .param("sender", StatusReportFixture.SENDER)
                .param("form", form)
                .param("taken", messagesTaken)
                .update();
    }

    private String state() {
        return jdbc.sql("select concat_ws(' ', state, form, reason) from send")
                .query(String.class)
                .single();
    }
}
