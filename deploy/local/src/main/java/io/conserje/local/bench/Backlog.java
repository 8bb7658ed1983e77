package io.conserje.local.bench;

import io.conserje.local.outside.Http;
import java.time.Duration;
import java.util.Map;

/** What the hotel still has to answer, seen at the simulator: as long as answers come, there is some. */
public final class Backlog {
    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Http simulators;

    public Backlog(Http simulators) {
        this.simulators = simulators;
    }

    /** Waits until no answer came for five seconds; how long after the call the last one came. */
    public Duration drained() throws InterruptedException {
        long began = System.nanoTime();
        long lastChange = began;
        long answers = answers();
        while (System.nanoTime() - lastChange < QUIET.toNanos() && System.nanoTime() - began < LIMIT.toNanos()) {
            Thread.sleep(PAUSE);
            long now = answers();
            if (now != answers) {
                answers = now;
                lastChange = System.nanoTime();
            }
        }
        return Duration.ofNanos(lastChange - began);
    }

    /** How many answers the simulator accepted. */
    public long answers() throws InterruptedException {
        return simulators
                .get("/sim/whatsapp/stats", Map.of())
                .good("the simulator's counts")
                .json()
                .path("sends")
                .path("accepted")
                .asLong(0);
    }
}
