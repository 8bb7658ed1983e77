package io.conserje.gateway.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Buckets of this process alone; the least used are forgotten when there are too many. */
class LocalBuckets implements Buckets {

    private static final int KEPT = 10_000;

    private final InstantSource realTime;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Level> levels = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Level> eldest) {
            return size() > KEPT;
        }
    };

    LocalBuckets(InstantSource realTime) {
        this.realTime = realTime;
    }

    @Override
    public Verdict take(String bucket, Rate rate) {
        Instant now = realTime.instant();
        lock.lock();
        try {
            Level before = levels.getOrDefault(bucket, new Level(rate.burst(), now));
            double millis = Math.max(0, Duration.between(before.at(), now).toMillis());
            double tokens = Math.min(rate.burst(), before.tokens() + millis * rate.perSecond() / 1000);
            boolean allowed = tokens >= 1;
            levels.put(bucket, new Level(allowed ? tokens - 1 : tokens, now));
            return Verdict.ofWait(allowed ? 0 : (long) Math.ceil((1 - tokens) * 1000 / rate.perSecond()));
        } finally {
            lock.unlock();
        }
    }

    private record Level(double tokens, Instant at) {}
}
