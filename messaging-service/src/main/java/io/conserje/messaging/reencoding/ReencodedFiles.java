package io.conserje.messaging.reencoding;

import io.conserje.messaging.media.PartFile;
import io.conserje.messaging.media.Vault;
import io.conserje.messaging.reencoding.Encoder.Encoding;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was encoded, by the hash of what it was made of: rows in the store, bytes sealed in a folder of their own. */
class ReencodedFiles {
    private static final String OWN = "already_reencoded";

    private final JdbcClient jdbc;
    private final Vault vault;

    ReencodedFiles(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Room for a file of at most so many bytes. */
    PartFile begin(long limit) {
        return vault.begin(limit);
    }

    /** What became of this content; what we made ourselves does not become better by a second time. */
    Optional<Reencoded> find(String content, String recipe) {
        Optional<Reencoded> known = jdbc.sql("""
                        select result, content_type, reason from reencoded_file
                        where content = :content and recipe = :recipe""")
                .param("content", content)
                .param("recipe", recipe)
                .query((row, number) -> reencoded(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
        return known.isEmpty() && isResult(content) ? Optional.of(new Reencoded.Impossible(OWN)) : known;
    }

    /** Keeps what came of an encoding: the bytes first, so that no row names what is not there. */
    Reencoded keep(String content, String recipe, Encoding encoding, PartFile result) {
        Reencoded reencoded = switch (encoding) {
            case Encoding.Done(var type) -> kept(result, type);
            case Encoding.Impossible(var reason) -> new Reencoded.Impossible(reason);
        };
        write(content, recipe, reencoded);
        return reencoded;
    }

    /** The bytes of a result; throws where they are gone or their key is. */
    byte[] bytes(String result) throws IOException {
        try (InputStream file = vault.read(result)) {
            return file.readAllBytes();
        }
    }

    /** Forgets what became of a content, so that it is encoded anew. */
    void forget(String content, String recipe) {
        jdbc.sql("delete from reencoded_file where content = :content and recipe = :recipe")
                .param("content", content)
                .param("recipe", recipe)
                .update();
    }

    /** Forgets what is old, and then the bytes that nobody names any more. */
    void clean(Duration kept, Instant halfWrittenBefore) {
        vault.sweep(halfWrittenBefore);
        List<String> results = jdbc.sql("""
                        with old as (delete from reencoded_file
                                      where made_at < now() - :millis * interval '1 ms' returning result)
                        select distinct result from old where result is not null""")
                .param("millis", kept.toMillis())
                .query((row, number) -> row.getString("result"))
                .list();
        results.stream().filter(result -> !isResult(result)).forEach(vault::delete);
    }

    private Reencoded kept(PartFile result, String type) {
        vault.keep(result);
        return new Reencoded.Kept(result.sha256(), type);
    }

    private void write(String content, String recipe, Reencoded reencoded) {
        var kept = reencoded instanceof Reencoded.Kept one ? one : null;
        jdbc.sql("""
                        insert into reencoded_file (content, recipe, result, content_type, reason)
                        values (:content, :recipe, :result, :type, :reason) on conflict do nothing""")
                .param("content", content)
                .param("recipe", recipe)
                .param("result", kept == null ? null : kept.result())
                .param("type", kept == null ? null : kept.contentType())
                .param("reason", reencoded instanceof Reencoded.Impossible(var reason) ? reason : null)
                .update();
    }

    private boolean isResult(String content) {
        return jdbc.sql("select exists (select from reencoded_file where result = :content)")
                .param("content", content)
                .query(Boolean.class)
                .single();
    }

    private static Reencoded reencoded(String result, String type, String reason) {
        return reason == null ? new Reencoded.Kept(result, type) : new Reencoded.Impossible(reason);
    }
}
