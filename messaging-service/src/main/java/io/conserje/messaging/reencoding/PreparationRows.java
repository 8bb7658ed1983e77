package io.conserje.messaging.reencoding;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the file of each send is: {@code wanted -> ready | impossible}. Committed step by step, so that a crash costs a claim. */
class PreparationRows {
    private final JdbcClient jdbc;

    PreparationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Claims the file of a send; answers which try this is, empty where somebody has it or all is said. */
    Optional<Integer> claim(UUID outboxId, Duration claim) {
        return jdbc.sql("""
                        insert into prepared_file as p (outbox_id, claimed_until)
                        values (:id, now() + :millis * interval '1 ms')
                        on conflict (outbox_id) do update
                           set claimed_until = excluded.claimed_until, attempts = p.attempts + 1
                         where p.state = 'wanted' and p.claimed_until < now()
                        returning p.attempts""")
                .param("id", outboxId)
                .param("millis", claim.toMillis())
                .query(Integer.class)
                .optional();
    }

    /** What is known; a send that nobody claimed is under way too. */
    Preparation find(UUID outboxId) {
        return jdbc.sql("select state, media_id, reason from prepared_file where outbox_id = :id")
                .param("id", outboxId)
                .query((row, number) -> preparation(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElseGet(Preparation.UnderWay::new);
    }

    /** Writes down what came of a try; what is still under way may be claimed again after the wait. */
    void note(UUID outboxId, Preparation preparation, Duration wait) {
        switch (preparation) {
            case Preparation.Ready(var mediaId) -> end(outboxId, "ready", mediaId, "");
            case Preparation.Impossible(var reason) -> end(outboxId, "impossible", "", reason);
            case Preparation.UnderWay _ ->
                jdbc.sql("""
                            update prepared_file set claimed_until = now() + :millis * interval '1 ms'
                            where outbox_id = :id and state = 'wanted'""")
                        .param("id", outboxId)
                        .param("millis", wait.toMillis())
                        .update();
        }
    }

    /** Forgets what is so old that no send waits for it. */
    void forget(Duration kept) {
        jdbc.sql("delete from prepared_file where asked_at < now() - :millis * interval '1 ms'")
                .param("millis", kept.toMillis())
                .update();
    }

    private void end(UUID outboxId, String state, String mediaId, String reason) {
        jdbc.sql("""
                        update prepared_file set state = :state, media_id = nullif(:media, ''), reason = nullif(:reason, '')
                        where outbox_id = :id and state = 'wanted'""")
                .param("id", outboxId)
                .param("state", state)
                .param("media", mediaId)
                .param("reason", reason)
                .update();
    }

    private static Preparation preparation(String state, String mediaId, String reason) {
        return switch (state) {
            case "ready" -> new Preparation.Ready(mediaId);
            case "impossible" -> new Preparation.Impossible(reason);
            default -> new Preparation.UnderWay();
        };
    }
}
