package io.conserje.messaging.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The store of what became of files: {@code -> wanted -> stored | lost | refused}, {@code stored -> deleted}. Real time. */
class MediaRows {
    private static final String CLAIM = """
            update media m set attempts = m.attempts + 1, next_at = now() + :millis * interval '1 ms'
              from (select channel, receiver, media_id from media where state = 'wanted' and next_at <= now()
                     order by next_at limit :limit for update skip locked) due
             where (m.channel, m.receiver, m.media_id) = (due.channel, due.receiver, due.media_id)
            returning m.*
            """;

    /** Only the claim that was the last may say what became of it. */
    private static final String CLAIMED =
            " where channel = :channel and receiver = :receiver and media_id = :id and attempts = :attempts and state = 'wanted'";

    private static final String FIND = """
            select state, content, content_type, bytes from media
             where channel = :channel and receiver = :receiver and media_id = :id and tenant = :tenant
            """;

    private final JdbcClient jdbc;

    MediaRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Claims files to fetch; whoever dies on the way loses the claim after a while. */
    List<Wanted> claim(int limit, Duration longest) {
        return jdbc.sql(CLAIM)
                .param("limit", limit)
                .param("millis", longest.toMillis())
                .query(MediaRows::wanted)
                .list();
    }

    void stored(Wanted wanted, PartFile part, String contentType) {
        claimed(
                        "update media set state = 'stored', content = :content, content_type = :type, bytes = :bytes,"
                                + " done_at = now(), reason = null" + CLAIMED,
                        wanted)
                .param("content", part.sha256())
                .param("type", contentType)
                .param("bytes", part.length())
                .update();
    }

    /** @param state lost or refused */
    void ended(Wanted wanted, String state, String reason) {
        claimed("update media set state = :state, reason = :reason, done_at = now()" + CLAIMED, wanted)
                .param("state", state)
                .param("reason", reason)
                .update();
    }

    void later(Wanted wanted, Duration wait, String reason) {
        claimed("update media set next_at = now() + :millis * interval '1 ms', reason = :reason" + CLAIMED, wanted)
                .param("millis", wait.toMillis())
                .param("reason", reason)
                .update();
    }

    /** The file, where it was ever wanted for this tenant. */
    Optional<Kept> find(String tenant, String channel, String receiver, String mediaId) {
        return jdbc.sql(FIND)
                .param("tenant", tenant)
                .param("channel", channel)
                .param("receiver", receiver)
                .param("id", mediaId)
                .query((row, number) -> new Kept(
                        row.getString("state"),
                        row.getString("content"),
                        row.getString("content_type"),
                        row.getLong("bytes")))
                .optional();
    }

    /** How many wait to be fetched. */
    long waiting() {
        return jdbc.sql("select count(*) from media where state = 'wanted'")
                .query(Long.class)
                .single();
    }

    /** Nobody keeps or deletes the same content until the transaction ends. */
    void lock(String content) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:content, 0))")
                .param("content", content)
                .query((row, number) -> true)
                .list();
    }

    /** Forgets what is older, and answers the contents that it had. */
    List<String> forget(Duration age, int limit) {
        return jdbc.sql("""
                        with old as (select channel, receiver, media_id, content from media
                          where state = 'stored' and done_at < now() - :millis * interval '1 ms' limit :limit for update skip locked)
                        update media m set state = 'deleted', content = null from old
                         where (m.channel, m.receiver, m.media_id) = (old.channel, old.receiver, old.media_id)
                        returning old.content""")
                .param("millis", age.toMillis())
                .param("limit", limit)
                .query((row, number) -> row.getString("content"))
                .list();
    }

    boolean isUsed(String content) {
        return jdbc.sql("select exists (select 1 from media where content = :content)")
                .param("content", content)
                .query(Boolean.class)
                .single();
    }

    private StatementSpec claimed(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param("channel", wanted.channel())
                .param("receiver", wanted.receiver())
                .param("id", wanted.mediaId())
                .param("attempts", wanted.attempts(), Types.INTEGER);
    }

    private static Wanted wanted(ResultSet row, int number) throws SQLException {
        return new Wanted(
                row.getString("channel"),
                row.getString("receiver"),
                row.getString("media_id"),
                row.getString("tenant"),
                row.getString("kind"),
                row.getString("mime_type"),
                row.getString("sha256"),
                row.getInt("attempts"));
    }

    /**
     * What is known of a file.
     *
     * @param content the hash of its bytes, while it is stored
     * @param contentType what it was found to be
     * @param bytes how many, where it is stored
     */
    record Kept(
            String state,
            @Nullable String content,
            @Nullable String contentType,
            long bytes) {}
}
