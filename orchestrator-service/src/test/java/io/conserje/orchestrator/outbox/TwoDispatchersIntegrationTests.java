package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.worker.Wakeups;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwoDispatchersIntegrationTests {

    @Test
    void twoInstancesClaimEachReplyOnceAndOnlyTheOldestOfAConversation() throws InterruptedException {
        try (var database = TestDatabase.fresh()) {
            List<UUID> oldest =
                    IntStream.range(0, 40).mapToObj(i -> twoBubbles(database)).toList();
            Queue<UUID> claimed = new ConcurrentLinkedQueue<>();
            List<Thread> instances = IntStream.range(0, 4)
                    .mapToObj(i -> Thread.ofVirtual().start(() -> claimAll(database, claimed)))
                    .toList();
            for (Thread instance : instances) {
                instance.join();
            }
            claimAll(database, claimed);
            assertThat(claimed).containsExactlyInAnyOrderElementsOf(oldest);
        }
    }

    /** Of a guest of their own; the id of the first. */
    private static UUID twoBubbles(TestDatabase database) {
        var outbox = new Outbox(
                database.jdbc(), database.json(), InstantSource.system(), lane -> Optional.empty(), new Wakeups());
        var context = new CorrelationContext("test", null);
        Conversation conversation =
                new Conversations(database.jdbc()).find(database.conversation()).orElseThrow();
        UUID first = outbox.add(conversation, Reply.text("one"), "agent", context);
        outbox.add(conversation, Reply.text("two"), "agent", context);
        return first;
    }

    private static void claimAll(TestDatabase database, Queue<UUID> claimed) {
        var queue = new OutboxQueue(database.jdbc(), database.json(), new OutboxProperties(32));
        for (List<OutboxRow> rows = claim(queue); !rows.isEmpty(); rows = claim(queue)) {
            rows.forEach(row -> claimed.add(row.id()));
        }
    }

    private static List<OutboxRow> claim(OutboxQueue queue) {
        return queue.claim(3, 24, Map.of()).rows();
    }
}
