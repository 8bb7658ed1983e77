package io.conserje.orchestrator.intake;

import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import org.springframework.stereotype.Component;

/** Tells whom it concerns what a reading brought, after its commit. */
@Component
class IntakeReport {

    private final IntakeMetrics metrics;
    private final IntakeTrouble trouble;
    private final Wakeups wakeups;

    IntakeReport(IntakeMetrics metrics, IntakeTrouble trouble, Wakeups wakeups) {
        this.metrics = metrics;
        this.trouble = trouble;
        this.wakeups = wakeups;
    }

    /**
     * @param deliveries how many were marked as done
     * @param rows how many inbox rows are new
     * @param duplicates how many were seen before: the channel repeats, so something went wrong on the way
     */
    void kept(int deliveries, int rows, int duplicates) {
        metrics.read(deliveries, rows, duplicates);
        if (duplicates > 0) {
            trouble.seenHere();
        }
        if (rows > 0) {
            wakeups.raise(Topic.TURNS);
        }
    }
}
