package io.conserje.orchestrator.booking;

import io.conserje.defaults.correlation.Correlation;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.intake.IntakeFixture;
import io.conserje.orchestrator.worker.Wakeups;
import java.time.InstantSource;

/** A settlement on a test's database. */
public final class SettlementFixture {

    private SettlementFixture() {}

    public static Settlement of(TestDatabase database, Reservations reservations) {
        return new Settlement(
                new Bookings(database.jdbc(), database.json()),
                reservations,
                new Conversations(database.jdbc()),
                IntakeFixture.internalEvents(database),
                database.transactions(),
                new Wakeups(),
                new Correlation(null, null),
                database.json(),
                InstantSource.system());
    }
}
