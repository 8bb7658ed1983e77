package io.conserje.orchestrator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.worker.Wakeups;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LostFileReaderIntegrationTests {

    private final TestDatabase database = TestDatabase.fresh();
    private final IntakeFixture intake = new IntakeFixture(database);
    private final ScriptedLostFiles files = new ScriptedLostFiles();
    private final LostFileReader reader = new LostFileReader(
            new LostFileRows(database.jdbc(), database.json()),
            database.transactions(),
            files,
            new Inbox(database.jdbc(), Duration.ZERO),
            new Wakeups(),
            "default");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theConversationHearsOfALostFileOnce() {
        intake.arrives("598991|wamid.1|see this");
        intake.read(new ScriptedReadings());
        files.loses("wamid.1");
        reader.pass();
        files.loses("wamid.1");
        reader.pass();
        assertThat(files.unheardOf()).isEmpty();
        assertThat(database.value("select payload ->> 'kind' from inbox where kind = 'event'"))
                .isEqualTo("media_lost");
        assertThat(database.value("select count(*) from message where type = 'media_lost'"))
                .isEqualTo("1");
        assertThat(database.value("select due_at <= now() from conversation_lease"))
                .isEqualTo("t");
    }

    @Test
    void whatBelongsToAMessageThatIsNotStoredYetComesAgain() {
        files.loses("wamid.1");
        reader.pass();
        assertThat(files.unheardOf()).hasSize(1);
        intake.arrives("598991|wamid.1|see this");
        intake.read(new ScriptedReadings());
        reader.pass();
        assertThat(files.unheardOf()).isEmpty();
    }
}
