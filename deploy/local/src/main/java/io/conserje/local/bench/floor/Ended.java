package io.conserje.local.bench.floor;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the last hop counted of those that came to their end.
 *
 * @param count since it was started
 * @param p50 of the last minutes, from the guest's message on
 * @param p95 likewise
 * @param p99 likewise
 */
record Ended(long count, Duration p50, Duration p95, Duration p99) {
    private static final String NAME = "conserje_hops_ended_seconds";
    private static final double NANOS = 1e9;

    /** Reads it from a scrape. */
    static Ended of(String scrape) {
        return new Ended(
                Math.round(value(scrape, NAME + "_count\\{[^}]*\\}")),
                quantile(scrape, "0\\.5"),
                quantile(scrape, "0\\.95"),
                quantile(scrape, "0\\.99"));
    }

    private static Duration quantile(String scrape, String quantile) {
        double seconds = value(scrape, NAME + "\\{[^}]*quantile=\"" + quantile + "\"[^}]*\\}");
        return Duration.ofNanos(Math.round(seconds * NANOS));
    }

    private static double value(String scrape, String series) {
        Matcher line = Pattern.compile("(?m)^" + series + " (\\S+)").matcher(scrape);
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
