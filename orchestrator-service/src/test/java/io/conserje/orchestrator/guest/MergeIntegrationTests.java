package io.conserje.orchestrator.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.conversation.Timeline;
import io.conserje.orchestrator.guest.MergeWishes.Pair;
import io.conserje.orchestrator.guest.Merging.Outcome;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.orchestrator.ticket.TicketWish.Priority;
import io.conserje.orchestrator.ticket.Tickets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MergeIntegrationTests {

    private final TestDatabase database = TestDatabase.fresh();
    private final GuestsFixture guests = new GuestsFixture(database);
    private final Tickets tickets = new Tickets(database.jdbc(), InstantSource.system());
    private final ConversationId older = database.conversation();
    private final ConversationId younger = database.conversation();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everythingOfTheYoungerIsTheOldersAfterwards() {
        belongingsOf(younger);
        assertThat(merge(older, younger)).isEqualTo(Outcome.MERGED);
        for (String table : List.of("inbox", "message", "outbox", "booking", "not_understood", "guest_identifier")) {
            assertThat(owners(table)).as(table).containsExactly(older.toString());
        }
        assertThat(database.value("select merged_into from conversation where id = '" + younger + "'"))
                .isEqualTo(older.toString());
        assertThat(database.value("select deed || subject from audit")).isEqualTo("conversation.merged" + older);
        assertThat(database.value("select count(*) from conversation_lease")).isEqualTo("1");
    }

    @Test
    void theWaitingMessagesAreDueAndTheFenceIsAboveBoth() {
        database.says(younger, "hola");
        sql("update conversation_lease set fence = 7 where conversation_id = '" + younger + "'");
        sql("update conversation_lease set fence = 3 where conversation_id = '" + older + "'");
        merge(older, younger);
        assertThat(database.value("select fence || ' ' || (due_at <= now()) from conversation_lease"))
                .isEqualTo("8 true");
    }

    @Test
    void twoOpenTicketsOfOneKindBecomeOne() {
        tickets.open("default", older, new TicketWish("handover", Priority.NORMAL, "one"));
        tickets.open("default", younger, new TicketWish("handover", Priority.URGENT, "other"));
        tickets.open("default", younger, new TicketWish("undelivered", Priority.LOW, "third"));
        merge(older, younger);
        assertThat(database.value("select priority || times from ticket where kind = 'handover' and state = 'open'"))
                .isEqualTo("urgent2");
        assertThat(owners("ticket")).containsExactly(older.toString());
        assertThat(database.value("select count(*) from ticket where state = 'open'"))
                .isEqualTo("2");
    }

    @Test
    void theDialogueGoesOnWhereTheGuestSpokeLast() {
        state(older, "collecting_stay", "2026-11-20T10:00:00Z");
        state(younger, "confirming", "2026-11-20T11:00:00Z");
        merge(older, younger);
        assertThat(database.value("select state_name from conversation where id = '" + older + "'"))
                .isEqualTo("confirming");
    }

    @Test
    void whatWaitsForTheHotelsSystemGoesBeforeWhatWasSaidLast() {
        state(older, "booking_unknown", "2026-11-20T10:00:00Z");
        state(younger, "collecting_stay", "2026-11-20T11:00:00Z");
        booking(older, "unknown");
        merge(older, younger);
        assertThat(database.value("select state_name from conversation where id = '" + older + "'"))
                .isEqualTo("booking_unknown");
    }

    @Test
    void staffWhoHaveOneOfThemHaveTheOneTheyBecome() {
        sql("update conversation set mode = 'staff', staff_until = '2026-11-21T00:00:00Z' where id = '" + younger
                + "'");
        merge(older, younger);
        assertThat(database.value(
                        "select mode || (staff_until is not null) from conversation where id = '" + older + "'"))
                .isEqualTo("stafftrue");
    }

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

    @Test
    void mergingAgainChangesNothing() {
        merge(older, younger);
        guests.wishes().wish(younger, older);
        assertThat(merge(older, younger)).isEqualTo(Outcome.ONE_ALREADY);
        assertThat(guests.wishes().waiting()).isZero();
    }

    private void mergeEverything() {
        while (guests.wishes().waiting() > 0) {
            guests.mergesAreTried();
        }
    }

    private Outcome merge(ConversationId one, ConversationId other) {
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        return guests.merging().merge(new Pair((inOrder ? one : other).value(), (inOrder ? other : one).value(), 0));
    }

    private ConversationId lock(ConversationId id) {
        return database.transactions()
                .execute(status -> new Conversations(database.jdbc()).lock(id).id());
    }

    private void belongingsOf(ConversationId conversation) {
        database.says(conversation, "hola");
        database.jdbc().sql("""
                        insert into message (tenant, conversation_id, at, direction, channel, type, text, status, by)
                        values ('default', :id, now(), 'in', 'whatsapp', 'text', 'hola', 'received', 'guest')""").param("id", conversation.value()).update();
        database.jdbc().sql("""
                        insert into outbox (id, tenant, channel, conversation_id, reply, correlation_id)
                        values (gen_random_uuid(), 'default', 'whatsapp', :id, '{}', 'test')""").param("id", conversation.value()).update();
        database.jdbc().sql("""
                        insert into not_understood (tenant, conversation_id, at, language, confidence, sealed_with, sealed)
                        values ('default', :id, now(), 'es', 0, 'k', '')""").param("id", conversation.value()).update();
        database.jdbc().sql("""
                        insert into guest_identifier (tenant, receiver, kind, value, conversation_id)
                        values ('default', 'r', 'user_id', gen_random_uuid()::text, :id)""").param("id", conversation.value()).update();
        booking(conversation, "confirmed");
    }

    private void booking(ConversationId conversation, String state) {
        database.jdbc()
                .sql("""
                        insert into booking (key, tenant, conversation_id, draft_id, wish, decision, inbox_ids, fence, state, correlation_id)
                        values (gen_random_uuid(), 'default', :id, gen_random_uuid(), '{}', '{}', '{}', 1, :state, 'test')""")
                .param("id", conversation.value())
                .param("state", state)
                .update();
    }

    private void state(ConversationId conversation, String name, String lastMessageAt) {
        sql("update conversation set state_name = '" + name + "', last_message_at = '" + lastMessageAt
                + "' where id = '" + conversation + "'");
    }

    private List<String> owners(String table) {
        return database.jdbc()
                .sql("select distinct conversation_id::text from " + table)
                .query(String.class)
                .list();
    }

    private void sql(String statement) {
        database.jdbc().sql(statement).update();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
