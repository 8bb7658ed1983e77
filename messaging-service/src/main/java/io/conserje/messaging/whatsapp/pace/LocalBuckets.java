package io.conserje.messaging.whatsapp.pace;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Buckets of this process alone; the least used are forgotten when there are too many. */
class LocalBuckets implements Buckets {
    private static final int KEPT = 20_000;

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
    public Duration take(List<Bucket> buckets) {
        long now = realTime.millis();
        lock.lock();
        try {
            long wait = buckets.stream()
                    .mapToLong(bucket -> level(bucket, now).waitMillis(bucket))
                    .max()
                    .orElse(0);
            if (wait == 0) {
                buckets.forEach(
                        bucket -> levels.put(bucket.name(), level(bucket, now).less()));
            }
            return Duration.ofMillis(wait);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void complained(Bucket bucket) {
        long now = realTime.millis();
        lock.lock();
        try {
            levels.put(bucket.name(), level(bucket, now).slowed());
        } finally {
            lock.unlock();
        }
    }

    private Level level(Bucket bucket, long now) {
        Level known = levels.get(bucket.name());
        return known == null ? Level.full(bucket, now) : known.refilled(bucket, now);
    }
}
