package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.conversation.Conversations;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwoDispatchersIntegrationTests {

    @Test
    void twoInstancesClaimEachReplyOnceAndOnlyTheOldestOfAConversation() throws InterruptedException {
        try (var database = TestDatabase.fresh()) {
            var outbox = new Outbox(database.jdbc(), database.json(), InstantSource.system());
            List<UUID> oldest = IntStream.range(0, 40)
                    .mapToObj(i -> outbox.add(
                                    new Conversations(database.jdbc())
                                            .find(database.conversation())
                                            .orElseThrow(),
                                    List.of(Reply.text("one"), Reply.text("two")),
                                    "agent",
                                    new CorrelationContext("test", null))
                            .getFirst())
                    .toList();
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
