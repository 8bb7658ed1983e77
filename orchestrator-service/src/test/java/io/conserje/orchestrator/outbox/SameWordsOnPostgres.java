package io.conserje.orchestrator.outbox;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.conversation.Stand;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Turns that say one thing each, and an outbox that knows of them. */
abstract class SameWordsOnPostgres extends OutboxOnPostgres {

    final Outbox outbox = outbox(lane -> Optional.empty());

    final void answers(String text) {
        answers(Reply.text(text));
    }

    final void answers(Reply reply) {
        database.transactions().executeWithoutResult(status -> add(reply));
    }

    final void add(Reply reply) {
        outbox.add(conversation(), List.of(reply), stand(), context());
    }

    final Outbox outbox(Departures departures) {
        return new Outbox(database.jdbc(), database.json(), InstantSource.system(), departures, wakeups);
    }

    final Conversation conversation() {
        return new Conversations(database.jdbc()).find(guest).orElseThrow();
    }

    final int rows() {
        return Integer.parseInt(database.value("select count(*) from outbox"));
    }

    /** Sends whatever there is, one after the other. */
    final void dispatchAll() {
        for (int i = 0; i < 3; i++) {
            database.timePasses();
            dispatch();
        }
    }

    static Stand stand() {
        return new Stand("asked", "{\"x\": 1}", "es", Instant.parse("2026-11-20T13:00:00Z"));
    }

    static CorrelationContext context() {
        return new CorrelationContext("test", null);
    }
}
