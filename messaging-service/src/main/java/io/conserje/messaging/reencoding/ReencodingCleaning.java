package io.conserje.messaging.reencoding;

import io.conserje.messaging.reencoding.ffmpeg.WorkFolder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets what was re-encoded so long ago that nobody waits for it or has use for it. */
class ReencodingCleaning {
    private static final Duration HALF_WRITTEN = Duration.ofHours(1);

    private final ReencodedFiles files;
    private final Uploads uploads;
    private final PreparationRows rows;
    private final WorkFolder work;
    private final Duration kept;

    ReencodingCleaning(ReencodedFiles files, Uploads uploads, PreparationRows rows, WorkFolder work, Duration kept) {
        this.files = files;
        this.uploads = uploads;
        this.rows = rows;
        this.work = work;
        this.kept = kept;
    }

    @Scheduled(initialDelay = 90_000, fixedDelay = 3_600_000)
    void pass() {
        rows.forget(kept);
        uploads.clean();
        Instant longAgo = InstantSource.system().instant().minus(HALF_WRITTEN);
        files.clean(kept, longAgo);
        work.sweep(longAgo);
    }
}
