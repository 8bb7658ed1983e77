package io.conserje.orchestrator.guest;

import io.conserje.orchestrator.conversation.ConversationId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations that turned out to be of one guest and wait to become one. */
@Component
class MergeWishes {

    private final JdbcClient jdbc;

    MergeWishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Wishes for it; again changes nothing. Called inside the caller's transaction. */
    void wish(ConversationId one, ConversationId other) {
        jdbc.sql("""
                        insert into conversation_merge (one, other)
                        values (least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid)) on conflict do nothing""").param("one", one.value()).param("other", other.value()).update();
    }

    /** Those whose time has come, the oldest first. */
    List<Pair> due(int limit) {
        return jdbc.sql("""
                        select one, other, attempts from conversation_merge where next_at <= now()
                        order by wished_at, one, other limit :limit""")
                .param("limit", limit)
                .query((row, number) -> new Pair(
                        row.getObject("one", UUID.class), row.getObject("other", UUID.class), row.getInt("attempts")))
                .list();
    }

    /** It is done. */
    void fulfil(Pair pair) {
        jdbc.sql("delete from conversation_merge where one = :one and other = :other")
                .param("one", pair.one())
                .param("other", pair.other())
                .update();
    }

    /** It cannot be now. */
    void postpone(Pair pair, Duration wait) {
        jdbc.sql("""
                        update conversation_merge set attempts = attempts + 1, next_at = now() + :millis * interval '1 ms'
                        where one = :one and other = :other""")
                .param("one", pair.one())
                .param("other", pair.other())
                .param("millis", wait.toMillis())
                .update();
    }

    /** How many wait. */
    long waiting() {
        return jdbc.sql("select count(*) from conversation_merge")
                .query(Long.class)
                .single();
    }

    /**
     * Two conversations, the smaller id first.
     *
     * @param attempts how often it could not be done
     */
    record Pair(UUID one, UUID other, int attempts) {}
}
