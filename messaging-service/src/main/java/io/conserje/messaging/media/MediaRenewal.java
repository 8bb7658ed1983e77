package io.conserje.messaging.media;

import io.conserje.defaults.log.LogFields;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;

/** Seals under the current key what lies open, as earlier versions left it, or under an older key, which can then be taken away. */
class MediaRenewal {
    private static final Logger LOG = LoggerFactory.getLogger(MediaRenewal.class);

    private final MediaRows rows;
    private final Vault vault;
    private final TransactionOperations transactions;
    private final MeterRegistry meters;

    MediaRenewal(MediaRows rows, Vault vault, TransactionOperations transactions, MeterRegistry meters) {
        this.rows = rows;
        this.vault = vault;
        this.transactions = transactions;
        this.meters = meters;
    }

    /** Soon after the start, since that is when keys change, and once a day. */
    @Scheduled(initialDelay = 30_000, fixedDelay = 86_400_000)
    void pass() {
        try {
            vault.outdated().forEach(this::renew);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody deletes it meanwhile; what no message names any more is left to whoever sweeps. */
    private void renew(String content) {
        try {
            transactions.executeWithoutResult(status -> {
                rows.lock(content);
                if (rows.isUsed(content)) {
                    renewed(content);
                }
            });
        } catch (UncheckedIOException e) {
            meters.counter("conserje.media.renewed", "outcome", "failed").increment();
            LOG.atError()
                    .addKeyValue(LogFields.REASON, e.getMessage())
                    .log("A guest's file cannot be opened; its key is missing, or it was changed");
        }
    }

    private void renewed(String content) {
        try {
            vault.renew(content);
            meters.counter("conserje.media.renewed", "outcome", "sealed").increment();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
