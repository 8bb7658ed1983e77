package io.conserje.orchestrator.analytics;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.defaults.sealing.Sealing;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Times;
import io.conserje.orchestrator.staff.Listing;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what was not understood until staff have looked at it or it is too old. The words lie sealed in the store. */
public class NotUnderstoodTexts {

    private static final String PURPOSE = "not-understood:";

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final Listing<Entry> list;

    public NotUnderstoodTexts(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.list = new Listing<>(
                "*",
                "from not_understood where tenant = :tenant and (cast(:language as text) is null or language = :language)",
                "id desc",
                (row, number) -> read(row));
    }

    /** Keeps one text; called within the turn's transaction, so that a repeated turn keeps it once. */
    public void keep(String tenant, ConversationId conversation, NotUnderstood missed, Instant at) {
        Sealing.Sealed sealed = sealing.seal(PURPOSE + tenant, missed.text().getBytes(StandardCharsets.UTF_8));
        jdbc.sql("""
                        insert into not_understood
                          (tenant, conversation_id, at, language, guess, confidence, sealed_with, sealed)
                        values (:tenant, :conversation, :at, :language, :guess, :confidence, :sealedWith, :sealed)""")
                .param("tenant", tenant)
                .param("conversation", conversation.value())
                .param("at", Times.param(at))
                .param("language", missed.language())
                .param("guess", missed.guess())
                .param("confidence", missed.confidence())
                .param("sealedWith", sealed.keyId())
                .param("sealed", sealed.bytes())
                .update();
    }

    PageOf<Entry> list(String tenant, @Nullable String language, PageQuery page) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("language", language);
        return list.page(jdbc, parameters, page);
    }

    /** Forgets one that staff have looked at; false when there is no such text in the tenant. */
    boolean forget(String tenant, long id) {
        return jdbc.sql("delete from not_understood where tenant = :tenant and id = :id")
                        .param("tenant", tenant)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Forgets what is older; answers how many. */
    int forgetBefore(Instant oldest) {
        return jdbc.sql("delete from not_understood where at < :oldest")
                .param("oldest", Times.param(oldest))
                .update();
    }

    private Entry read(ResultSet row) throws SQLException {
        var sealed = new Sealing.Sealed(row.getString("sealed_with"), row.getBytes("sealed"));
        return new Entry(
                row.getLong("id"),
                row.getObject("conversation_id", UUID.class),
                Times.get(row, "at"),
                row.getString("language"),
                row.getString("guess"),
                row.getDouble("confidence"),
                sealing.open(PURPOSE + row.getString("tenant"), sealed)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse(null));
    }

    /**
     * One text as staff see it.
     *
     * @param at when the agent asked back, UTC
     * @param text null where its encryption key is gone
     */
    record Entry(
            long id,
            UUID conversationId,
            Instant at,
            String language,
            @Nullable String guess,
            double confidence,
            @Nullable String text) {}
}
