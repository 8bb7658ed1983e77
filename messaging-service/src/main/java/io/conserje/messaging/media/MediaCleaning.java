package io.conserje.messaging.media;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;

/** Deletes files that were kept long enough; content that a younger message shares stays. */
class MediaCleaning {
    private static final int BATCH = 100;
    private static final Duration HALF_WRITTEN = Duration.ofHours(1);

    private final MediaRows rows;
    private final Vault vault;
    private final TransactionOperations transactions;
    private final MeterRegistry meters;
    private final Duration kept;

    MediaCleaning(
            MediaRows rows, Vault vault, TransactionOperations transactions, MeterRegistry meters, Duration kept) {
        this.rows = rows;
        this.vault = vault;
        this.transactions = transactions;
        this.meters = meters;
        this.kept = kept;
    }

    /** Forgets the rows first: a crash in between leaves a file that nobody names, never a name without its file. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    void pass() {
        vault.sweep(InstantSource.system().instant().minus(HALF_WRITTEN));
        List<String> contents = rows.forget(kept, BATCH);
        while (!contents.isEmpty()) {
            contents.stream().distinct().forEach(this::delete);
            contents = rows.forget(kept, BATCH);
        }
    }

    private void delete(String content) {
        transactions.executeWithoutResult(status -> {
            rows.lock(content);
            if (!rows.isUsed(content)) {
                vault.delete(content);
                meters.counter("conserje.media.deleted").increment();
            }
        });
    }
}
