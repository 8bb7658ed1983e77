package io.conserje.orchestrator.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.conversation.Timeline;
import io.conserje.orchestrator.guest.Merging.Outcome;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.orchestrator.ticket.TicketWish.Priority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Merges while others write, take turns or merge. */
class MergeAmongWritersIntegrationTests extends TwoConversations {

    @Test
    void whoeverStillWritesWithTheOldIdWritesIntoTheOneItBecame() {
        merge(older, younger);
        belongingsOf(younger);
        tickets.open("default", younger, new TicketWish("late", Priority.LOW, "late"));
        new Timeline(database.jdbc()).note(UUID.randomUUID(), lock(younger), "a late note", Instant.now());
        for (String table :
                List.of("inbox", "message", "outbox", "booking", "ticket", "not_understood", "guest_identifier")) {
            assertThat(owners(table)).as(table).containsExactly(older.toString());
        }
        assertThat(lock(younger)).isEqualTo(older);
    }

    @Test
    void aWriterUnderWayIsWaitedForAndWhatItWritesIsMoved() throws InterruptedException {
        var written = new CountDownLatch(1);
        var merged = new CountDownLatch(1);
        Thread writer = Thread.ofVirtual()
                .start(() -> database.transactions().executeWithoutResult(status -> {
                    belongingsOf(younger);
                    written.countDown();
                    await(merged);
                }));
        written.await();
        assertThat(merge(older, younger)).isEqualTo(Outcome.BUSY);
        merged.countDown();
        writer.join();
        assertThat(merge(older, younger)).isEqualTo(Outcome.MERGED);
        assertThat(owners("inbox")).containsExactly(older.toString());
    }

    @Test
    void aTurnUnderWayIsWaitedFor() {
        sql("update conversation_lease set owner = 'engine', until = now() + interval '10 s' where conversation_id = '"
                + younger + "'");
        assertThat(merge(older, younger)).isEqualTo(Outcome.BUSY);
        sql("update conversation_lease set until = now() - interval '1 s' where owner is not null");
        assertThat(merge(older, younger)).isEqualTo(Outcome.MERGED);
    }

    @Test
    void mergesThatCrossEndInOneConversation() throws InterruptedException {
        for (int round = 0; round < 5; round++) {
            List<ConversationId> four =
                    Stream.generate(database::conversation).limit(4).toList();
            for (int i = 1; i < 4; i++) {
                guests.wishes().wish(four.get(i), four.get(i - 1));
            }
            four.forEach(conversation -> database.says(conversation, "hola"));
            List<Thread> workers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                workers.add(Thread.ofVirtual().start(this::mergeEverything));
            }
            for (Thread worker : workers) {
                worker.join();
            }
            List<String> ids = four.stream().map(ConversationId::toString).toList();
            assertThat(database.jdbc()
                            .sql("select count(*) from conversation where merged_into is null and id::text in (:ids)")
                            .param("ids", ids)
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
            assertThat(database.jdbc()
                            .sql(
                                    "select count(distinct conversation_id) || ' ' || count(*) from inbox where conversation_id in (select id from conversation where merged_into is null and id::text in (:ids))")
                            .param("ids", ids)
                            .query(String.class)
                            .single())
                    .isEqualTo("1 4");
        }
    }

    private void mergeEverything() {
        while (guests.wishes().waiting() > 0) {
            guests.mergesAreTried();
        }
    }

    private ConversationId lock(ConversationId id) {
        return database.transactions()
                .execute(status -> new Conversations(database.jdbc()).lock(id).id());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
