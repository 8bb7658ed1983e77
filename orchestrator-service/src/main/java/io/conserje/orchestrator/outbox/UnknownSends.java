package io.conserje.orchestrator.outbox;

import io.conserje.defaults.context.CallContext;
import io.conserje.orchestrator.intake.IntakeTrouble;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks messaging, on a timer and in batches, what became of sends whose outcome is unknown. It never sends. */
public class UnknownSends {

    private static final int BATCH = 200;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final RetryLadder QUESTIONS = RetryLadder.ofSeconds(1, 1, 2, 2, 3, 5);
    private static final Duration LAST_STEP = Duration.ofSeconds(5);

    private final OutboxQueue queue;
    private final Dispatcher dispatcher;
    private final Channels channels;
    private final IntakeTrouble intake;
    private final Wakeups wakeups;

    UnknownSends(OutboxQueue queue, Dispatcher dispatcher, Channels channels, IntakeTrouble intake, Wakeups wakeups) {
        this.queue = queue;
        this.dispatcher = dispatcher;
        this.channels = channels;
        this.intake = intake;
        this.wakeups = wakeups;
    }

    /** The wait before the next question; messaging answers something else than unknown in the end, so questions do not end. */
    static Duration wait(int questions) {
        return QUESTIONS.after(Math.max(1, questions)).orElse(LAST_STEP);
    }

    /** Asks for those whose time has come. */
    public Duration pass() {
        Map<String, List<OutboxRow>> byTenant =
                queue.claimUnknown(BATCH, LAST_STEP).stream().collect(Collectors.groupingBy(OutboxRow::tenant));
        if (!byTenant.isEmpty()) {
            Instant workingSince = intake.workingSince().orElse(null);
            byTenant.forEach((tenant, rows) -> CallContext.ofTenant(tenant).run(() -> {
                Map<UUID, SendOutcome> outcomes =
                        channels.results(rows.stream().map(OutboxRow::id).toList(), workingSince);
                rows.forEach(row -> apply(row, outcomes.getOrDefault(row.id(), new SendOutcome.Unreachable())));
            }));
            wakeups.raise(Topic.OUTBOX);
        }
        return POLL;
    }

    /** Messaging out of reach leaves an unknown send unknown. */
    private void apply(OutboxRow row, SendOutcome outcome) {
        dispatcher.apply(row, outcome instanceof SendOutcome.Unreachable ? new SendOutcome.Unknown() : outcome);
    }
}
