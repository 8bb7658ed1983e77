package io.conserje.local.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long calls took; safe for many threads. */
public final class Latencies {
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    public void add(Duration taken) {
        nanos.add(taken.toNanos());
    }

    public int count() {
        return nanos.size();
    }

    /** The smallest time that this share of the calls did not exceed; zero where there were none. */
    public Duration quantile(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            return Duration.ZERO;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return Duration.ofNanos(sorted[Math.clamp(rank, 1, sorted.length) - 1]);
    }

    /** The share, 0 to 1, of the calls that took longer. */
    public double shareAbove(Duration limit) {
        long above = nanos.stream().filter(taken -> taken > limit.toNanos()).count();
        return nanos.isEmpty() ? 0 : (double) above / nanos.size();
    }

    /** A quantile in milliseconds, as the report shows it. */
    public String millis(double share) {
        return String.format(Locale.ROOT, "%.1f ms", quantile(share).toNanos() / 1e6);
    }
}
