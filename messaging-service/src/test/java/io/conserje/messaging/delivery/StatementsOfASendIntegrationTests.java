package io.conserje.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.CountedStatements;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.SendResult.Outcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a send asks of the ledger, which every turn pays for. */
class StatementsOfASendIntegrationTests {

    @Test
    void aSendThatIsAcceptedIsTwo() {
        var statements = new CountedStatements(TestDatabase.tables().dataSource());
        var sender = new ScriptedSender();
        sender.answers(new Accepted("wamid.1"));
        var deliveries = DeliveriesFixture.through(
                List.of(sender),
                statements.jdbc(),
                InstantSource.system(),
                new Ledger(statements.jdbc(), InstantSource.system()),
                new SimpleMeterRegistry());

        assertThat(statements.during(() -> assertThat(deliveries
                                .send("default", SendsOnPostgres.request(UUID.randomUUID(), 1))
                                .outcome())
                        .isEqualTo(Outcome.ACCEPTED)))
                .hasSize(2);
    }
}
