package io.conserje.orchestrator.intake;

import io.conserje.orchestrator.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** An intake on a real PostgreSQL, and a reader whose readings are scripted. */
abstract class IntakeOnPostgres {

    final TestDatabase database = TestDatabase.fresh();
    final IntakeFixture intake = new IntakeFixture(database);
    final ScriptedReadings readings = new ScriptedReadings();
    final DeliveryReader reader = intake.reader("one", readings, Duration.ofMillis(800));

    @AfterEach
    void close() {
        database.close();
    }
}
