package io.conserje.local.bench.scenario;

import io.conserje.local.bench.pace.Paced;
import java.time.Duration;

/**
 * What turns took at one rate.
 *
 * @param perSecond questions a second
 * @param answered how many of them were answered in the end
 * @param asked how many there were
 * @param p50 from the question to the accepted answer
 * @param p95 likewise
 * @param p99 likewise
 * @param drained how long after the last question the last answer came
 * @param cpuMillis processor time of the platform for one answer
 * @param compiling which part of that time compilers took, 0 to 1
 * @param statements of SQL for one answer
 * @param healthP95 of all probes of readiness meanwhile, in milliseconds
 */
record Step(
        int perSecond,
        long asked,
        long answered,
        Duration p50,
        Duration p95,
        Duration p99,
        Duration drained,
        double cpuMillis,
        double compiling,
        double statements,
        double healthP95)
        implements Paced {
    /** So much behind is behind. */
    private static final Duration LATE = Duration.ofSeconds(3);

    /** Whether the platform kept pace: everything answered, and soon after the last question. */
    @Override
    public boolean isHeld() {
        return answered >= asked && drained.compareTo(LATE) <= 0 && p95.compareTo(LATE) <= 0;
    }
}
