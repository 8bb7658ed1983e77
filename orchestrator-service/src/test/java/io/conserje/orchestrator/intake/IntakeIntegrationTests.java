package io.conserje.orchestrator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.contract.Delivery;
import io.conserje.orchestrator.contract.IntakeProblems;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IntakeIntegrationTests {

    private static final CallContext STAFF = new CallContext("default", "staff-1", "Carla", Set.of());

    private final TestDatabase database = TestDatabase.fresh();
    private final IntakeFixture intake = new IntakeFixture(database);
    private final ScriptedReadings readings = new ScriptedReadings();
    private final DeliveryReader reader = intake.reader("one", readings, Duration.ofMillis(800));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDeliveryBecomesAnInboxRowAndIsConfirmed() {
        intake.arrives("598991|wamid.1|hola");
        reader.pass();
        assertThat(database.value("select payload ->> 'text' from inbox")).isEqualTo("hola");
        assertThat(database.value("select wa_id || guest_name from conversation"))
                .isEqualTo("598991Guest");
        assertThat(database.value("select text || status || by from message")).isEqualTo("holareceivedguest");
        assertThat(database.value("select count(*) from delivery where not done"))
                .isEqualTo("0");
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
    void theSameMessageReadByTwoReadersAtOnceIsStoredOnce() throws InterruptedException {
        IntStream.range(0, 20).forEach(i -> intake.arrives("59899" + i % 4 + "|wamid." + i + "|hola"));
        var start = new CountDownLatch(1);
        var threads = IntStream.range(0, 5)
                .mapToObj(i -> Thread.ofVirtual().start(() -> {
                    await(start);
                    intake.readerOfItsOwn("reader-" + i, readings).pass();
                }))
                .toList();
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        reader.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("20");
        assertThat(database.value("select count(*) from conversation")).isEqualTo("4");
        assertThat(database.value("select count(*) from delivery where not done"))
                .isEqualTo("0");
    }

    @Test
    void onlyOneReaderReadsUntilItsLeaseEnds() {
        intake.arrives("status");
        reader.pass();
        intake.arrives("598991|wamid.1|hola");
        DeliveryReader standby = intake.reader("two", readings, Duration.ZERO);
        standby.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("0");
        database.jdbc()
                .sql("update worker_lease set until = now() - interval '1 s'")
                .update();
        standby.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("1");
    }

    @Test
    void statusesAreReadAndLeaveNothingBehind() {
        IntStream.range(0, 150).forEach(i -> intake.arrives("status"));
        assertThat(reader.pass()).isEqualTo(Duration.ZERO);
        assertThat(reader.pass()).isEqualTo(Duration.ZERO);
        assertThat(reader.pass()).isPositive();
        assertThat(readings.confirmed()).hasSize(150);
        assertThat(database.value("select count(*) from inbox")).isEqualTo("0");
    }

    @Test
    void anUnreadableElementIsQuarantinedAndTheOthersAreRead() {
        intake.arrives("598991|wamid.1|hola\njunk\n598991|wamid.2|adios");
        reader.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("2");
        assertThat(database.value("select reason || position from quarantine")).isEqualTo("malformed1");
    }

    @Test
    void aPoisonousDeliveryIsSetAsideAfterThreeTriesAndHoldsNobodyUp() {
        intake.arrives("598991|wamid.1|before");
        intake.arrives("poison");
        intake.arrives("598991|wamid.2|after");
        reader.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("2");
        for (int i = 0; i < 2; i++) {
            assertThat(database.value("select count(*) from quarantine")).isEqualTo("0");
            database.timePasses();
            reader.pass();
        }
        assertThat(database.value("select reason || position from quarantine")).isEqualTo("unreadable-1");
        assertThat(database.value("select count(*) from delivery where not done"))
                .isEqualTo("0");
    }

    @Test
    void aMessageThatTheDatabaseCannotTakeIsSetAsideToo() {
        intake.arrives("598991|wamid.1|nul \u0000 byte");
        intake.arrives("598991|wamid.2|fine");
        for (int i = 0; i < 3; i++) {
            reader.pass();
            database.timePasses();
        }
        assertThat(database.value("select external_id from inbox")).isEqualTo("wamid.2");
        assertThat(database.value("select reason from quarantine")).isEqualTo("unreadable");
    }

    @Test
    void whileTheReaderIsOutOfReachEverythingWaits() {
        readings.down(true);
        intake.arrives("598991|wamid.1|hola");
        assertThat(reader.pass()).isPositive();
        readings.down(false);
        reader.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("1");
        assertThat(database.value("select attempts from delivery")).isEqualTo("0");
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
    void aReplayedDeliveryIsReadAgainAndWhatWasReadBeforeIsKnown() {
        intake.arrives("598991|wamid.1|hola\njunk\njunk");
        reader.pass();
        long id = Long.parseLong(database.value("select min(id) from quarantine"));
        QuarantineDesk desk = intake.desk();
        desk.replay(STAFF, id);
        assertThat(database.value("select count(*) from quarantine")).isEqualTo("0");
        reader.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("1");
        assertThat(database.value("select count(*) from quarantine")).isEqualTo("2");
        assertThatThrownBy(() -> desk.replay(STAFF, id)).isInstanceOf(ProblemException.class);
        assertThat(database.value("select count(*) from delivery")).isEqualTo("2");
        assertThat(database.value("select deed || subject || staff_name from audit"))
                .isEqualTo("quarantine.replayed" + id + "Carla");
    }

    @Test
    void anotherTenantsQuarantineIsOutOfReach() {
        intake.arrives("junk");
        reader.pass();
        long id = Long.parseLong(database.value("select id from quarantine"));
        var stranger = new CallContext("other", "staff-9", "Mallory", Set.of());
        assertThatThrownBy(() -> intake.desk().replay(stranger, id)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> intake.desk().discard(stranger, id, "mine now"))
                .isInstanceOf(ProblemException.class);
        assertThat(database.value("select count(*) from quarantine")).isEqualTo("1");
        intake.desk().discard(STAFF, id, "spam");
        assertThat(database.value("select detail from audit")).isEqualTo("spam");
        assertThat(database.value("select count(*) from quarantine")).isEqualTo("0");
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

    @Test
    void aBatchIsStoredByteForByteInItsOrder() {
        byte[] odd = {0, (byte) 0xff, '\'', '\\', '"', '{', ',', (byte) 0xed, (byte) 0xa0};
        intake.raw(database.pool())
                .store(List.of(
                        IntakeFixture.delivery(odd),
                        new Delivery("gmail", "other", "c-2", "00-1-2-01", new byte[0]),
                        IntakeFixture.delivery(new byte[] {1})));
        assertThat(database.jdbc()
                        .sql("select body from delivery order by id")
                        .query(byte[].class)
                        .list())
                .containsExactly(odd, new byte[0], new byte[] {1});
        assertThat(database.value(
                        "select channel || app || correlation_id || traceparent from delivery where app = 'other'"))
                .isEqualTo("gmailotherc-200-1-2-01");
    }

    @Test
    void ofABatchThatTheStoreRefusesNothingIsStored() {
        assertThatThrownBy(() -> intake.raw(database.pool())
                        .store(List.of(
                                IntakeFixture.delivery(new byte[] {1}),
                                new Delivery("whatsapp", "a\u0000b", "c", null, new byte[] {2}))))
                .isInstanceOf(ProblemException.class);
        assertThat(database.value("select count(*) from delivery")).isEqualTo("0");
    }

    @Test
    void aFullStoreAnswersThatTheChannelShallComeAgain() throws SQLException {
        var config = new HikariConfig();
        database.pool().copyStateTo(config);
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(250);
        try (var pool = new HikariDataSource(config);
                var taken = pool.getConnection()) {
            assertThat(taken.isValid(1)).isTrue();
            assertThatThrownBy(() -> intake.raw(pool).store(List.of(IntakeFixture.delivery(new byte[] {1}))))
                    .isInstanceOfSatisfying(ProblemException.class, problem -> {
                        assertThat(problem.getStatusCode().value()).isEqualTo(503);
                        assertThat(problem.getBody().getType()).hasToString(IntakeProblems.STORE_BUSY);
                        assertThat(problem.getHeaders().getFirst("Retry-After")).isEqualTo("1");
                    });
        }
        assertThat(database.value("select count(*) from delivery")).isEqualTo("0");
    }

    @Test
    void silenceMeansNothingWhileTheWayOfWebhooksIsInTrouble() {
        var trouble = new IntakeTrouble(database.jdbc());
        trouble.record();
        assertThat(trouble.workingSince()).isEmpty();
        database.jdbc()
                .sql("update intake_trouble set seen_at = now() - interval '1 minute'")
                .update();
        trouble.record();
        assertThat(trouble.workingSince()).isPresent();
        intake.arrives("status");
        database.jdbc()
                .sql("update delivery set received_at = now() - interval '10 seconds'")
                .update();
        trouble.record();
        assertThat(trouble.workingSince()).isEmpty();
    }

    @Test
    void silenceMeansNothingWhileNoGatewayIsHeardOf() {
        var trouble = workingForAMinute();
        trouble.heard(false);
        trouble.record();
        assertThat(trouble.workingSince()).isPresent();
        database.jdbc()
                .sql("update intake_trouble set gateway_heard_at = now() - interval '7 seconds'")
                .update();
        trouble.record();
        assertThat(trouble.workingSince()).isEmpty();
    }

    @Test
    void silenceMeansNothingAfterAGatewayRefusedWebhooksAtItsDoor() {
        var trouble = workingForAMinute();
        trouble.heard(true);
        assertThat(trouble.workingSince()).isEmpty();
        trouble.heard(false);
        assertThat(trouble.workingSince()).isEmpty();
    }

    private IntakeTrouble workingForAMinute() {
        var trouble = new IntakeTrouble(database.jdbc());
        trouble.record();
        database.jdbc()
                .sql("update intake_trouble set seen_at = now() - interval '1 minute'")
                .update();
        return trouble;
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
