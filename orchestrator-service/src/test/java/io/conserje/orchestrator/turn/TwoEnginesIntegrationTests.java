package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.booking.ScriptedReservations;
import io.conserje.orchestrator.conversation.ConversationId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwoEnginesIntegrationTests {

    private static final int GUESTS = 30;

    @Test
    void twoInstancesOnOneDatabaseAnswerEveryMessageOnce() throws InterruptedException {
        try (var database = TestDatabase.fresh()) {
            List<ConversationId> guests = IntStream.range(0, GUESTS)
                    .mapToObj(i -> database.conversation())
                    .toList();
            var busy = new AtomicBoolean(true);
            List<Thread> engines = List.of(start(engine(database), busy), start(engine(database), busy));
            for (int word = 0; word < 3; word++) {
                for (int guest = 0; guest < GUESTS; guest++) {
                    database.says(guests.get(guest), "g" + guest + "w" + word);
                }
            }
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> database.value("select count(*) from inbox where state = 'waiting'")
                            .equals("0"));
            busy.set(false);
            for (Thread engine : engines) {
                engine.join();
            }
            assertThat(words(database)).hasSize(GUESTS * 3).doesNotHaveDuplicates();
        }
    }

    private static TestEngine engine(TestDatabase database) {
        return new TestEngine(
                database, new ScriptedDialogue(), new ScriptedReservations(), InstantSource.fixed(TestEngine.NOW));
    }

    private static Thread start(TestEngine engine, AtomicBoolean busy) {
        return Thread.ofVirtual().start(() -> {
            while (busy.get()) {
                engine.worker.pass();
                engine.worker.heartbeat();
            }
        });
    }

    private static List<String> words(TestDatabase database) {
        List<String> words = new ArrayList<>();
        database.jdbc()
                .sql("select reply ->> 'text' as text from outbox order by seq")
                .query((row, number) -> row.getString("text"))
                .list()
                .forEach(text ->
                        words.addAll(List.of(text.substring("echo: ".length()).split(" "))));
        return words;
    }
}
