package io.conserje.messaging.media;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

/** The parts of the keeping of files, on a test's database and folder. */
public final class MediaFixture {
    final MediaProperties properties;
    final MediaRows rows;
    final Vault vault;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final MediaDownloads downloads;
    final MediaDownload download;
    final MediaWishes wishes;
    final MediaCleaning cleaning;
    final MediaRenewal renewal;
    final LostFiles lost;

    MediaFixture(JdbcClient jdbc, TransactionOperations transactions, Path folder, MediaSource source) {
        properties = new MediaProperties(folder, Duration.ofDays(90), 2, Map.of("image", DataSize.ofBytes(1000)));
        rows = new MediaRows(jdbc);
        vault = Parts.vault(folder);
        download = new MediaDownload(List.of(source), rows, vault, properties, transactions);
        downloads = new MediaDownloads(rows, download, meters, properties.parallel());
        wishes = new MediaWishes(jdbc, downloads);
        cleaning = new MediaCleaning(rows, vault, transactions, meters, properties.kept());
        renewal = new MediaRenewal(rows, vault, transactions, meters);
        lost = new LostFiles(jdbc);
    }

    /** Wishes for tests that are about something else; there is no place for a download, which would outlive the test. */
    public static MediaWishes wishes(JdbcClient jdbc, Path folder) {
        var media = new MediaFixture(jdbc, TransactionOperations.withoutTransaction(), folder, new ScriptedSource());
        return new MediaWishes(jdbc, new MediaDownloads(media.rows, media.download, media.meters, 0));
    }
}
