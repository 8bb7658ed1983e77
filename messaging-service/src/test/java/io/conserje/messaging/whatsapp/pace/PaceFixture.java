package io.conserje.messaging.whatsapp.pace;

import io.conserje.defaults.bucket.TokenBuckets;
import java.time.Duration;
import java.time.Instant;

/** The pace of a process without Redis whose clock stands still. */
public final class PaceFixture {
    private PaceFixture() {}

    /** So many messages to one guest, then none. */
    public static SendPace local(int pairBurst) {
        TokenBuckets buckets = TokenBuckets.ofThisProcess(() -> Instant.parse("2026-11-20T10:00:00Z"));
        return new SendPace(buckets, new PaceProperties(Duration.ofSeconds(6), pairBurst, Duration.ZERO));
    }
}
