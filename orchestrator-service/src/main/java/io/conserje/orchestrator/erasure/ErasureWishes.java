package io.conserje.orchestrator.erasure;

import io.conserje.messaging.contract.GroupErasureRequest.Author;
import io.conserje.orchestrator.conversation.ConversationId;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Guests whose words in groups are to be erased, until that is confirmed. Each has by what they are and were known. */
@Component
class ErasureWishes {

    /** A merged conversation has given all it was known by to the one that it became. */
    private static final String WISH = """
            with guest as (
                select coalesce(merged_into, id) as id from conversation where id = :conversation and tenant = :tenant),
            known as (
                select i.kind, i.value, null::timestamptz as until from guest_identifier i, guest
                 where i.conversation_id = guest.id
                union all
                select f.kind, f.value, f.released_at from former_identifier f, guest where f.conversation_id = guest.id)
            insert into group_erasure (tenant, authors)
            select :tenant, jsonb_agg(jsonb_build_object('kind', kind, 'value', value, 'until', until)) from known
            having count(*) > 0
            """;

    private static final TypeReference<List<Author>> AUTHORS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ErasureWishes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whether the tenant has such a guest. */
    boolean knows(String tenant, ConversationId guest) {
        return jdbc.sql("select exists (select from conversation where id = :id and tenant = :tenant)")
                .param("id", guest.value())
                .param("tenant", tenant)
                .query(Boolean.class)
                .single();
    }

    /** Wishes for it, by all that the guest is and was known by; called inside the caller's transaction, before that is forgotten. */
    void wish(String tenant, ConversationId guest) {
        jdbc.sql(WISH)
                .param("tenant", tenant)
                .param("conversation", guest.value())
                .update();
    }

    /** Those whose time has come, the oldest first. */
    List<Wish> due(int limit) {
        return jdbc.sql("""
                        select id, tenant, authors::text as authors, attempts from group_erasure where next_at <= now()
                        order by id limit :limit""")
                .param("limit", limit)
                .query((row, number) -> new Wish(
                        row.getLong("id"),
                        row.getString("tenant"),
                        json.readValue(row.getString("authors"), AUTHORS),
                        row.getInt("attempts")))
                .list();
    }

    /** It is confirmed. */
    void fulfil(Wish wish) {
        jdbc.sql("delete from group_erasure where id = :id")
                .param("id", wish.id())
                .update();
    }

    /** It was not confirmed. */
    void postpone(Wish wish, Duration wait) {
        jdbc.sql("""
                        update group_erasure set attempts = attempts + 1, next_at = now() + :millis * interval '1 ms'
                        where id = :id""").param("id", wish.id()).param("millis", wait.toMillis()).update();
    }

    /** How many wait. */
    long waiting() {
        return jdbc.sql("select count(*) from group_erasure").query(Long.class).single();
    }

    /**
     * One guest.
     *
     * @param attempts how often it was asked for in vain
     */
    record Wish(long id, String tenant, List<Author> authors, int attempts) {}
}
