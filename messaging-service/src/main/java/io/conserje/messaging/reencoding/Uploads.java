package io.conserje.messaging.reencoding;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Under which ids channels have our files. */
class Uploads {
    /** Meta forgets an id after thirty days (Cloud API, media); a send that waits must still find it. */
    private static final Duration GOOD = Duration.ofDays(25);

    private final JdbcClient jdbc;

    Uploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sender's id of this content, while it is good. */
    Optional<String> find(WantedFile wanted, String content) {
        return jdbc.sql("""
                        select media_id from uploaded_file
                        where channel = :channel and sender = :sender and content = :content
                          and uploaded_at > now() - :millis * interval '1 ms'""")
                .param("channel", wanted.channel())
                .param("sender", wanted.sender())
                .param("content", content)
                .param("millis", GOOD.toMillis())
                .query(String.class)
                .optional();
    }

    /** Keeps the id that the channel gave. */
    void keep(WantedFile wanted, String content, String mediaId) {
        jdbc.sql("""
                        insert into uploaded_file (channel, sender, content, media_id)
                        values (:channel, :sender, :content, :media)
                        on conflict (channel, sender, content) do update
                           set media_id = excluded.media_id, uploaded_at = excluded.uploaded_at""")
                .param("channel", wanted.channel())
                .param("sender", wanted.sender())
                .param("content", content)
                .param("media", mediaId)
                .update();
    }

    /** Forgets ids that are no longer good. */
    void clean() {
        jdbc.sql("delete from uploaded_file where uploaded_at < now() - :millis * interval '1 ms'")
                .param("millis", GOOD.toMillis())
                .update();
    }
}
