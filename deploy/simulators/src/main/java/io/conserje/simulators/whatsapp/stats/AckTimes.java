package io.conserje.simulators.whatsapp.stats;

import java.time.Duration;
import java.util.Arrays;

/** How long the last 100,000 acknowledged webhooks waited for their 200. */
final class AckTimes {
    private static final int KEPT = 100_000;
    private static final double SECOND_MS = 1_000;

    private final long[] nanos = new long[KEPT];
    private long added;

    synchronized void add(Duration taken) {
        nanos[(int) (added++ % KEPT)] = taken.toNanos();
    }

    synchronized void clear() {
        added = 0;
    }

    Summary summary() {
        long[] sorted = snapshot();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            return new Summary(0, 0, 0, 0, 0, 0);
        }
        long slow =
                Arrays.stream(sorted).filter(each -> millis(each) > SECOND_MS).count();
        return new Summary(
                sorted.length,
                quantile(sorted, 0.5),
                quantile(sorted, 0.95),
                quantile(sorted, 0.99),
                millis(sorted[sorted.length - 1]),
                (double) slow / sorted.length);
    }

    private synchronized long[] snapshot() {
        return Arrays.copyOf(nanos, (int) Math.min(added, KEPT));
    }

    private static double quantile(long[] sorted, double share) {
        return millis(sorted[(int) Math.ceil(share * sorted.length) - 1]);
    }

    private static double millis(long nanos) {
        return nanos / 1_000_000.0;
    }

    /** Quantiles and maximum in milliseconds; {@code shareAboveOneSecond} from 0 to 1. */
    record Summary(int count, double p50Ms, double p95Ms, double p99Ms, double maxMs, double shareAboveOneSecond) {}
}
