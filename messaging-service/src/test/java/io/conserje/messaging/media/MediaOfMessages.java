package io.conserje.messaging.media;

import static org.awaitility.Awaitility.await;

import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that messages name, fetched from a scripted channel into a database and a folder of each test's own. */
abstract class MediaOfMessages {
    static final byte[] PICTURE = "\u00ff\u00d8\u00ff a picture".getBytes(StandardCharsets.ISO_8859_1);
    static final String RECEIVER = "100200300";

    @TempDir
    private Path folder;

    private final TestDatabase.Tables tables = TestDatabase.tables();
    protected final JdbcClient jdbc = tables.jdbc();
    protected final ScriptedSource source = new ScriptedSource();

    MediaFixture media() {
        return new MediaFixture(
                jdbc, new TransactionTemplate(new JdbcTransactionManager(tables.dataSource())), folder, source);
    }

    void wish(MediaFixture media, String id, String kind, @Nullable String sha256) {
        media.wishes.take(List.of(message(id, kind, sha256)));
    }

    static GuestMessage message(String id, String kind, @Nullable String sha256) {
        return new GuestMessage(
                0,
                "default",
                "whatsapp",
                RECEIVER,
                "wamid." + id,
                Instant.EPOCH,
                List.of(new Identifier(Identifier.USER_ID, "UY.1")),
                null,
                kind,
                null,
                null,
                null,
                new Media(id, "image/jpeg", null, sha256, false),
                null,
                null);
    }

    void awaitState(String id, String state) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> value("select state from media where media_id = '" + id + "'")
                        .equals(state));
    }

    String value(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .single();
    }

    List<String> keptFiles() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Callable<byte[]> reading) {
        try {
            return reading.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
