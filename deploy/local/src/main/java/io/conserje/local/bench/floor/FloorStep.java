package io.conserje.local.bench.floor;

import io.conserje.local.bench.pace.Paced;
import java.time.Duration;

/**
 * What the empty way held at one rate.
 *
 * @param perSecond messages a second
 * @param sent how many there were
 * @param ended how many came to the end
 * @param drained how long after the last message the last one came there
 * @param p95 from the guest's message to the end
 * @param cpuMillis processor time for one of them
 * @param compiling which part of that time compilers took, 0 to 1
 * @param statements of SQL for one of them
 */
public record FloorStep(
        int perSecond,
        long sent,
        long ended,
        Duration drained,
        Duration p95,
        double cpuMillis,
        double compiling,
        double statements)
        implements Paced {
    /** The same as for turns. */
    private static final Duration LATE = Duration.ofSeconds(3);

    /** Whether it kept pace. */
    @Override
    public boolean isHeld() {
        return ended >= sent && drained.compareTo(LATE) <= 0;
    }
}
