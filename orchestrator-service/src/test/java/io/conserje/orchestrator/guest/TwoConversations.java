package io.conserje.orchestrator.guest;

import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.guest.MergeWishes.Pair;
import io.conserje.orchestrator.guest.Merging.Outcome;
import io.conserje.orchestrator.ticket.Tickets;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Two conversations that are one guest's, on a real PostgreSQL. */
abstract class TwoConversations {

    final TestDatabase database = TestDatabase.fresh();
    final GuestsFixture guests = new GuestsFixture(database);
    final Tickets tickets = new Tickets(database.jdbc(), InstantSource.system());
    final ConversationId older = database.conversation();
    final ConversationId younger = database.conversation();

    @AfterEach
    void close() {
        database.close();
    }

    Outcome merge(ConversationId one, ConversationId other) {
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        return guests.merging().merge(new Pair((inOrder ? one : other).value(), (inOrder ? other : one).value(), 0));
    }

    void belongingsOf(ConversationId conversation) {
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

    void booking(ConversationId conversation, String state) {
        database.jdbc()
                .sql("""
                        insert into booking (key, tenant, conversation_id, draft_id, wish, decision, inbox_ids, fence, state, correlation_id)
                        values (gen_random_uuid(), 'default', :id, gen_random_uuid(), '{}', '{}', '{}', 1, :state, 'test')""")
                .param("id", conversation.value())
                .param("state", state)
                .update();
    }

    List<String> owners(String table) {
        return database.jdbc()
                .sql("select distinct conversation_id::text from " + table)
                .query(String.class)
                .list();
    }

    void sql(String statement) {
        database.jdbc().sql(statement).update();
    }
}
