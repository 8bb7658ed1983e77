package io.conserje.local.faults.verdict;

/**
 * How long the oldest message in the inbox and the oldest answer in the outbox have waited, by the platform's own gauges.
 *
 * @param inboxSeconds 0 when nothing waits
 * @param outboxSeconds 0 when nothing waits
 */
public record Waiting(double inboxSeconds, double outboxSeconds) {
    /** Whether anything waits. */
    public boolean isNothing() {
        return inboxSeconds == 0 && outboxSeconds == 0;
    }
}
