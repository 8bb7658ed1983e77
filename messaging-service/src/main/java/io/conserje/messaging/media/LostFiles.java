package io.conserje.messaging.media;

import io.conserje.messaging.contract.LostMedia;
import io.conserje.messaging.contract.LostMedia.File;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of which somebody has still to be told that they never came. */
class LostFiles {
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    LostFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LostMedia of(String tenant) {
        return new LostMedia(jdbc.sql("""
                        select channel, receiver, media_id, message_id, done_at from media
                        where tenant = :tenant and state = 'lost' and not told order by done_at desc limit :most""")
                .param("tenant", tenant)
                .param("most", MOST)
                .query((row, number) -> new File(
                        row.getString("channel"),
                        row.getString("receiver"),
                        row.getString("media_id"),
                        row.getString("message_id"),
                        row.getObject("done_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    void told(String tenant, LostMedia lost) {
        lost.files()
                .forEach(file -> jdbc.sql("""
                                update media set told = true
                                where channel = :channel and receiver = :receiver and media_id = :id and tenant = :tenant""")
                        .param("channel", file.channel())
                        .param("receiver", file.receiver())
                        .param("id", file.mediaId())
                        .param("tenant", tenant)
                        .update());
    }
}
