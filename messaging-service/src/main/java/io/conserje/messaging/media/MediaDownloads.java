package io.conserje.messaging.media;

import io.conserje.defaults.log.LogFields;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Fetches what is wanted, so many at once and each on a thread of its own: however slow a file is, no text waits for it. */
public class MediaDownloads {
    private static final Logger LOG = LoggerFactory.getLogger(MediaDownloads.class);

    /** Longer than a download may last: after it the downloader is taken for dead. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private final MediaRows rows;
    private final MediaDownload download;
    private final MeterRegistry meters;
    private final Semaphore slots;

    MediaDownloads(MediaRows rows, MediaDownload download, MeterRegistry meters, int parallel) {
        this.rows = rows;
        this.download = download;
        this.meters = meters;
        this.slots = new Semaphore(parallel);
        meters.gauge("conserje.media.waiting", rows, MediaRows::waiting);
    }

    /** Looks for work beside the caller. */
    void wake() {
        Thread.ofVirtual().name("media").start(this::pass);
    }

    /** Starts as many downloads as there is room for; what is due later is found by the clock. */
    @Scheduled(fixedDelay = 1000)
    void pass() {
        int free = slots.drainPermits();
        if (free == 0) {
            return;
        }
        List<Wanted> claimed = List.of();
        try {
            claimed = rows.claim(free, CLAIM);
        } finally {
            slots.release(free - claimed.size());
        }
        claimed.forEach(wanted -> Thread.ofVirtual().name("media-download").start(() -> fetch(wanted)));
    }

    private void fetch(Wanted wanted) {
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        try {
            outcome = download.run(wanted);
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue(LogFields.TENANT, wanted.tenant())
                    .addKeyValue(LogFields.ATTEMPT, wanted.attempts())
                    .setCause(e)
                    .log("A file could not be fetched; it is tried again when its claim ends");
        } finally {
            sample.stop(meters.timer("conserje.media.downloads", "outcome", outcome, "kind", kind(wanted)));
            slots.release();
        }
        pass();
    }

    private static String kind(Wanted wanted) {
        return switch (wanted.kind()) {
            case "audio", "image", "video", "document", "sticker" -> wanted.kind();
            default -> "other";
        };
    }
}
