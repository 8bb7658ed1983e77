package io.conserje.local.bench;

import io.conserje.local.outside.Http;
import java.time.Duration;
import java.util.Map;

/** What the hotel still has to answer, seen at the simulator: as long as answers come, there is some. */
public final class Backlog {
    private final Http simulators;

    public Backlog(Http simulators) {
        this.simulators = simulators;
    }

    /** Waits until no answer came for five seconds; how long after the call the last one came. */
    public Duration drained() throws InterruptedException {
        return Drained.after(Long.MAX_VALUE, this::answers);
    }

    /** Waits until so many answers were accepted, or none was for five seconds; how long after the call the last one was. */
    public Duration drained(long answers) throws InterruptedException {
        return Drained.after(answers, this::answers);
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
