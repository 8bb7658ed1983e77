package io.conserje.orchestrator.turn;

import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.booking.ScriptedReservations;
import io.conserje.orchestrator.conversation.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;

/** An engine on a real PostgreSQL whose dialogue does as it is told, a clock that is set by hand, and a guest. */
abstract class TurnsOnPostgres {

    final TestDatabase database = TestDatabase.fresh();
    final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final ScriptedReservations reservations = new ScriptedReservations();
    final AtomicReference<Instant> now = new AtomicReference<>(TestEngine.NOW);
    final TestEngine engine = engine();
    final ConversationId guest = database.conversation();

    @AfterEach
    void close() {
        database.close();
    }

    /** Another instance on the same database, with the same dialogue and clock. */
    final TestEngine engine() {
        return new TestEngine(database, dialogue, reservations, now::get);
    }

    void untilNobodyWaits() {
        while (!database.value("select count(*) from inbox where state = 'waiting'")
                .equals("0")) {
            engine.turns();
            database.timePasses();
        }
    }

    /** What the guest is to hear, in its order. */
    List<String> replies() {
        return database.jdbc()
                .sql("select reply ->> 'text' as text from outbox order by seq")
                .query((row, number) -> row.getString("text"))
                .list();
    }
}
