package io.conserje.nlp.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long understanding takes, in CPU time of the thread that understands. */
final class Latency {

    private final List<Long> nanos = new ArrayList<>();

    void add(long spent) {
        nanos.add(spent);
    }

    /** The time within which this share of the sentences was understood, in milliseconds. */
    double millis(double share) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size())) / 1e6;
    }

    String report() {
        return "Time of one core: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms%n"
                .formatted(millis(0.5), millis(0.95), millis(0.99));
    }
}
