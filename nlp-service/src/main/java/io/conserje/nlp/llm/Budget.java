package io.conserje.nlp.llm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How often a tenant may ask the model: so many calls in any hour, and none for a while after the model failed. */
final class Budget {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration REST = Duration.ofSeconds(30);

    private final int callsPerHour;
    private final InstantSource clock;
    private final Map<String, Deque<Instant>> calls = new HashMap<>();
    private Instant restUntil = Instant.MIN;
    private boolean failing;

    Budget(int callsPerHour, InstantSource clock) {
        this.callsPerHour = callsPerHour;
        this.clock = clock;
    }

    /** Takes one call from the tenant's budget; false when there is none left, or the model rests. */
    synchronized boolean take(String tenant) {
        Instant now = clock.instant();
        Deque<Instant> recent = calls.computeIfAbsent(tenant, _ -> new ArrayDeque<>());
        while (!recent.isEmpty() && !recent.getFirst().plus(WINDOW).isAfter(now)) {
            recent.removeFirst();
        }
        if (now.isBefore(restUntil) || recent.size() >= callsPerHour) {
            return false;
        }
        if (failing) {
            restUntil = now.plus(REST);
        }
        recent.addLast(now);
        return true;
    }

    /**
     * Lets the model rest, for this long at least, so that guests do not wait for one that is down; after that one call
     * tries it while all others go on without.
     */
    synchronized void failed(Duration least) {
        Instant until = clock.instant().plus(least.compareTo(REST) > 0 ? least : REST);
        restUntil = until.isAfter(restUntil) ? until : restUntil;
        failing = true;
    }

    /** The model is there. */
    synchronized void answered() {
        restUntil = Instant.MIN;
        failing = false;
    }
}
