package io.conserje.defaults.bucket;

/**
 * How full a bucket is; redis/take-tokens.lua and redis/slow-down.lua reckon the same.
 *
 * @param at of the reckoning, milliseconds since 1970
 * @param share of its pace at which the bucket fills, up to 1
 * @param slowedAt when it was last slowed, milliseconds since 1970
 */
record Level(double tokens, long at, double share, long slowedAt) {
    /** How long it takes from standing still to full pace. */
    private static final double RECOVERY_MILLIS = 60_000;

    private static final double SLOWEST = 1.0 / 16;
    /** Complaints about one burst are one complaint. */
    private static final long ONE_COMPLAINT_MILLIS = 1000;

    static Level full(TokenBucket bucket, long now) {
        return new Level(bucket.burst(), now, 1, Long.MIN_VALUE / 2);
    }

    /** What has come back meanwhile; a clock that goes back gives nothing away. */
    Level refilled(TokenBucket bucket, long now) {
        double passed = Math.max(0, now - at);
        double faster = Math.min(1, share + passed / RECOVERY_MILLIS);
        double gained = passed / 1000 * bucket.perSecond() * (share + faster) / 2;
        return new Level(Math.min(bucket.burst(), tokens + gained), now, faster, slowedAt);
    }

    Level less() {
        return new Level(tokens - 1, at, share, slowedAt);
    }

    Level slowed() {
        double half = at - slowedAt < ONE_COMPLAINT_MILLIS ? share : Math.max(SLOWEST, share / 2);
        return new Level(Math.min(0, tokens), at, half, at);
    }

    /** Until there is a token, 0 when there is one. */
    long waitMillis(TokenBucket bucket) {
        return tokens >= 1 ? 0 : (long) Math.ceil((1 - tokens) * 1000 / (bucket.perSecond() * share));
    }
}
