package io.conserje.orchestrator.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells messaging what is durably kept. Nobody waits for it and it may come late, so that under load many readings share one call. For one
 * thread.
 */
final class Confirmations {

    /** So many does messaging take at once. */
    static final int MOST = 1_000;

    private final Readings readings;
    private List<Long> waiting = new ArrayList<>();

    Confirmations(Readings readings) {
        this.readings = readings;
    }

    /** These are kept; told with others, and before there are more than {@link #MOST}. */
    void add(List<Long> kept) {
        if (waiting.size() + kept.size() > MOST) {
            tell();
        }
        waiting.addAll(kept);
    }

    /** Tells all that was not told yet. */
    void tell() {
        if (!waiting.isEmpty()) {
            List<Long> told = waiting;
            waiting = new ArrayList<>();
            readings.confirm(told);
        }
    }
}
