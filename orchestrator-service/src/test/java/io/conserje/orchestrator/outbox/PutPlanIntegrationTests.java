package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.TalkedWithMany;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.conversation.Stand;
import io.conserje.orchestrator.worker.Wakeups;
import io.conserje.testsupport.PlannedStatements;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How PostgreSQL comes by the plan of the statement that queues an answer, in a database that knows its rows. */
class PutPlanIntegrationTests {

    private static final int ANSWERS = 30;
    private static final Stand STAND = new Stand("idle", "{}", "es", Instant.EPOCH);

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anAnswerIsNotPlannedAnewEachTime() throws SQLException {
        Conversation guest =
                new Conversations(database.jdbc()).find(database.conversation()).orElseThrow();
        TalkedWithMany.fill(database.jdbc());
        try (var statements = new PlannedStatements(database.pool())) {
            var transactions = new TransactionTemplate(new JdbcTransactionManager(statements.source()));
            var asked = new AtomicInteger();
            Departures everyOther =
                    lane -> asked.getAndIncrement() % 2 == 0 ? Optional.empty() : Optional.of(new Nowhere());
            var outbox =
                    new Outbox(statements.jdbc(), database.json(), InstantSource.system(), everyOther, new Wakeups());
            for (int i = 0; i < ANSWERS; i++) {
                String text = "answer " + i;
                transactions.executeWithoutResult(status ->
                        outbox.add(guest, List.of(Reply.text(text)), STAND, new CorrelationContext("test", null)));
            }

            assertThat(statements.plannedOnce("insert into outbox"))
                    .containsExactly((long) ANSWERS - PlannedStatements.BEFORE);
        }
    }

    /** A place from which nothing goes. */
    private static final class Nowhere implements Departures.Place {
        @Override
        public void send(OutboxRow row) {}

        @Override
        public void giveBack() {}
    }
}
