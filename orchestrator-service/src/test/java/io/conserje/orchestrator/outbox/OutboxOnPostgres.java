package io.conserje.orchestrator.outbox;

import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.conversation.Timeline;
import io.conserje.orchestrator.ticket.Tickets;
import io.conserje.orchestrator.worker.Crew;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** An outbox on a real PostgreSQL, a dispatcher driven by hand, a channel that does as it is told, and a guest. */
abstract class OutboxOnPostgres {

    final TestDatabase database = TestDatabase.fresh();
    final RecordingChannels channels = new RecordingChannels();
    final Wakeups wakeups = new Wakeups();
    final OutboxQueue queue = new OutboxQueue(database.jdbc(), database.json(), new OutboxProperties(32));
    final Timeline timeline = new Timeline(database.jdbc());
    final Dispatcher dispatcher = new Dispatcher(
            queue,
            new OutboxResults(
                    database.jdbc(),
                    database.transactions(),
                    timeline,
                    new Tickets(database.jdbc(), InstantSource.system())),
            channels,
            new Correlation(null, null),
            new OutboxMetrics(new SimpleMeterRegistry()),
            new Crew("send", 4, wakeups.of(Topic.OUTBOX)));
    final ConversationId guest = database.conversation();

    @AfterEach
    void close() {
        database.close();
    }

    /** An answer of these words is in the outbox. */
    UUID says(String text) {
        var outbox =
                new Outbox(database.jdbc(), database.json(), InstantSource.system(), lane -> Optional.empty(), wakeups);
        return outbox.add(
                new Conversations(database.jdbc()).find(guest).orElseThrow(),
                Reply.text(text),
                "agent",
                new CorrelationContext("test", null));
    }

    /** Whatever may go is sent, here and now. */
    void dispatch() {
        queue.claim(10, 24, Map.of()).rows().forEach(dispatcher::dispatch);
    }
}
