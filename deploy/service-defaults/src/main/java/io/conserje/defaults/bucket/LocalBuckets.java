package io.conserje.defaults.bucket;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Buckets of this process alone; the least used are forgotten when there are too many. */
class LocalBuckets implements TokenBuckets {
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
    public List<Turn> takeEach(List<List<TokenBucket>> takers) {
        long now = realTime.millis();
        lock.lock();
        try {
            return takers.stream().map(buckets -> take(buckets, now)).toList();
        } finally {
            lock.unlock();
        }
    }

    private Turn take(List<TokenBucket> buckets, long now) {
        long impatient = longest(buckets, now, true);
        if (impatient > 0) {
            return Turn.ofMillis(-impatient);
        }
        long wait = longest(buckets, now, false);
        buckets.forEach(bucket -> levels.put(bucket.name(), level(bucket, now).less()));
        return Turn.ofMillis(wait);
    }

    @Override
    public void complained(TokenBucket bucket) {
        long now = realTime.millis();
        lock.lock();
        try {
            levels.put(bucket.name(), level(bucket, now).slowed());
        } finally {
            lock.unlock();
        }
    }

    /** Zero where nobody waits; of those alone that have not so much patience, where asked. */
    private long longest(List<TokenBucket> buckets, long now, boolean impatientOnly) {
        return buckets.stream()
                .mapToLong(bucket -> {
                    long wait = level(bucket, now).waitMillis(bucket);
                    return impatientOnly && wait <= bucket.patience().toMillis() ? 0 : wait;
                })
                .max()
                .orElse(0);
    }

    private Level level(TokenBucket bucket, long now) {
        Level known = levels.get(bucket.name());
        return known == null ? Level.full(bucket, now) : known.refilled(bucket, now);
    }
}
