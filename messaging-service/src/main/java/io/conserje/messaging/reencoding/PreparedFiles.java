package io.conserje.messaging.reencoding;

import io.conserje.defaults.log.LogFields;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prepares the files of sends beside their tries, one at a time in this process: a try asks how far it is and never waits. What a
 * crash interrupts is claimed by a later try of the same send.
 */
public class PreparedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(PreparedFiles.class);

    /** Longer than fetching, encoding and handing in may last together. */
    private static final Duration CLAIM = Duration.ofMinutes(3);

    private static final Duration AGAIN = Duration.ofSeconds(3);
    private static final int MOST_TRIES = 3;

    private final PreparationRows rows;
    private final FileWork work;
    private final MeterRegistry meters;
    private final Semaphore slot = new Semaphore(1);

    PreparedFiles(PreparationRows rows, FileWork work, MeterRegistry meters) {
        this.rows = rows;
        this.work = work;
        this.meters = meters;
    }

    /** How far the file is; the first to ask begins it. */
    public Preparation of(WantedFile wanted) {
        if (!slot.tryAcquire()) {
            return rows.find(wanted.outboxId());
        }
        boolean begun = false;
        try {
            Optional<Integer> attempt = rows.claim(wanted.outboxId(), CLAIM);
            if (attempt.isPresent()) {
                int count = attempt.get();
                Thread.ofVirtual().name("reencoding").start(() -> prepare(wanted, count));
                begun = true;
            }
        } finally {
            if (!begun) {
                slot.release();
            }
        }
        return begun ? new Preparation.UnderWay() : rows.find(wanted.outboxId());
    }

    private void prepare(WantedFile wanted, int attempt) {
        try {
            Preparation tried = tried(wanted);
            boolean over = tried instanceof Preparation.UnderWay && attempt >= MOST_TRIES;
            Preparation noted = over ? new Preparation.Impossible("given_up") : tried;
            rows.note(wanted.outboxId(), noted, AGAIN);
            meters.counter("conserje.media.reencoded", "kind", wanted.kind().word(), "outcome", outcome(noted))
                    .increment();
        } finally {
            slot.release();
        }
    }

    private Preparation tried(WantedFile wanted) {
        try {
            return work.run(wanted);
        } catch (IOException | RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue(LogFields.OUTBOX_ID, wanted.outboxId())
                    .addKeyValue(LogFields.TENANT, wanted.tenant())
                    .setCause(e)
                    .log("A file could not be re-encoded");
            return new Preparation.UnderWay();
        }
    }

    private static String outcome(Preparation preparation) {
        return switch (preparation) {
            case Preparation.Ready _ -> "ready";
            case Preparation.UnderWay _ -> "again";
            case Preparation.Impossible(var reason) -> reason;
        };
    }
}
