package io.conserje.orchestrator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stored webhooks become: rows of the inbox, once each, in their time. */
class DeliveryReaderIntegrationTests extends IntakeOnPostgres {

    @Test
    void aDeliveryBecomesAnInboxRowAndIsConfirmed() {
        intake.arrives("598991|wamid.1|hola");
        reader.pass();
        assertThat(database.value("select payload ->> 'text' from inbox")).isEqualTo("hola");
        assertThat(database.value("select wa_id || guest_name from conversation"))
                .isEqualTo("598991Guest");
        assertThat(database.value("select text || status || by from message")).isEqualTo("holareceivedguest");
        assertThat(database.value("select count(*) from unread_delivery")).isEqualTo("0");
        assertThat(readings.confirmed()).hasSize(1);
    }

    @Test
    void aSecondDeliveryOfTheSameMessageIsIgnored() {
        IntStream.range(0, 3).forEach(i -> intake.arrives("598991|wamid.1|hola"));
        reader.pass();
        intake.arrives("598991|wamid.1|hola");
        reader.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("1");
        assertThat(database.value("select count(*) from message")).isEqualTo("1");
        assertThat(readings.confirmed()).hasSize(4);
    }

    @Test
    void statusesAreReadAndLeaveNothingBehind() {
        int many = Deliveries.BATCH + 50;
        intake.raw(database.pool())
                .store(Collections.nCopies(many, IntakeFixture.delivery("status".getBytes(StandardCharsets.UTF_8))));
        assertThat(reader.pass()).isEqualTo(Duration.ZERO);
        assertThat(reader.pass()).isEqualTo(Duration.ZERO);
        assertThat(reader.pass()).isPositive();
        assertThat(readings.confirmed()).hasSize(many).doesNotHaveDuplicates();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("0");
    }

    @Test
    void whatIsReadKeepsItsBytesAndOnlyLosesItsMark() {
        intake.arrives("598991|wamid.1|hola", "status");
        String written =
                database.value("select string_agg(ctid || ' ' || xmin || ' ' || body, ',' order by id) from delivery");
        reader.pass();
        assertThat(database.value("select count(*) from unread_delivery")).isEqualTo("0");
        assertThat(database.value(
                        "select string_agg(ctid || ' ' || xmin || ' ' || body, ',' order by id) from delivery"))
                .isEqualTo(written);
    }

    @Test
    void numbersThatCommitLateAreReadAll() throws SQLException {
        try (var late = database.pool().getConnection();
                var statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute("""
                    with stored as (
                      insert into delivery (id, channel, app, correlation_id, body)
                      values (nextval('delivery_id'), 'whatsapp', 'default', 'c', convert_to('598991|wamid.1|late', 'UTF8'))
                      returning id, received_at)
                    insert into unread_delivery (id, received_at, bytes) select id, received_at, 19 from stored""");
            intake.arrives("598991|wamid.2|hola");
            reader.pass();
            assertThat(database.value("select external_id from inbox")).isEqualTo("wamid.2");
            late.commit();
        }
        reader.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("2");
    }

    @Test
    void aReadingTakesFiveHundredOrEightMebibytesAndAlwaysTheOldest() {
        byte[] big = new byte[5 * 1024 * 1024];
        Arrays.fill(big, (byte) ' ');
        var deliveries = new Deliveries(database.jdbc());
        IntStream.range(0, 3).forEach(i -> intake.raw(database.pool()).store(List.of(IntakeFixture.delivery(big))));
        intake.arrives("status");
        assertThat(ids(deliveries.unread())).hasSize(1);
        deliveries.done(ids(deliveries.unread()));
        assertThat(ids(deliveries.unread())).hasSize(1);
        deliveries.done(ids(deliveries.unread()));
        assertThat(ids(deliveries.unread())).hasSize(2).isSorted();
        intake.raw(database.pool())
                .store(Collections.nCopies(
                        Deliveries.BATCH, IntakeFixture.delivery("status".getBytes(StandardCharsets.UTF_8))));
        assertThat(ids(deliveries.unread())).hasSize(Deliveries.BATCH).isSorted();
    }

    @Test
    void whileTheReaderIsOutOfReachEverythingWaits() {
        readings.down(true);
        intake.arrives("598991|wamid.1|hola");
        assertThat(reader.pass()).isPositive();
        assertThat(database.value("select attempts from unread_delivery")).isEqualTo("0");
        readings.down(false);
        reader.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("1");
    }

    @Test
    void aTextWaitsForTheQuietTimeATapDoesNot() {
        intake.arrives("598991|wamid.1|hola");
        reader.pass();
        assertThat(database.value("select due_at > now() from conversation_lease"))
                .isEqualTo("t");
        intake.arrives("598991|wamid.2|!room:1");
        reader.pass();
        assertThat(database.value("select due_at <= now() from conversation_lease"))
                .isEqualTo("t");
        intake.arrives("598991|wamid.3|and breakfast");
        reader.pass();
        assertThat(database.value("select due_at <= now() from conversation_lease"))
                .isEqualTo("t");
    }

    @Test
    void aBurstThatNeverEndsIsAnsweredAfterFiveQuietTimes() {
        intake.arrives("598991|wamid.1|hola");
        reader.pass();
        database.jdbc()
                .sql("update conversation_lease set waiting_since = now() - interval '3900 ms'")
                .update();
        intake.arrives("598991|wamid.2|and");
        reader.pass();
        assertThat(database.value("select due_at < now() + interval '200 ms' from conversation_lease"))
                .isEqualTo("t");
    }

    @Test
    void whatTheChannelReportsAboutTheAccountIsATicketOnceForEachCause() {
        intake.arrives("account|a-1|account_restriction\n598991|wamid.1|hola", "account|a-2|approved");
        reader.pass();
        intake.arrives("account|a-1|account_restriction");
        reader.pass();
        assertThat(database.jdbc()
                        .sql("select kind || ' ' || priority || ' ' || summary from ticket order by cause")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "channel_account urgent whatsapp reports account_update: account_restriction (the detail)",
                        "channel_account low whatsapp reports account_update: approved (the detail)");
        assertThat(database.value("select count(*) from ticket where conversation_id is null"))
                .isEqualTo("2");
        assertThat(database.value("select count(*) from inbox")).isEqualTo("1");
        assertThat(database.value("select count(*) from quarantine")).isEqualTo("0");
    }

    private static List<Long> ids(List<StoredDelivery> deliveries) {
        return deliveries.stream().map(StoredDelivery::id).toList();
    }
}
