package io.conserje.orchestrator;

import io.conserje.orchestrator.outbox.Channels;
import io.conserje.orchestrator.outbox.OutboxRow;
import io.conserje.orchestrator.outbox.SendOutcome;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A channel behind a ledger, as messaging is one, shared by several instances: it takes its time, delivers each outbox id once, and
 * every few sends its answer gets lost.
 */
final class LedgerOfAnswers implements Channels {

    private static final int LOST_ONE_IN = 7;
    private static final int SLOWEST_MILLIS = 20;

    private final RandomGenerator random;
    private final Map<UUID, UUID> ledger = new ConcurrentHashMap<>();
    private final List<OutboxRow> delivered = new CopyOnWriteArrayList<>();

    LedgerOfAnswers(RandomGenerator random) {
        this.random = random;
    }

    /** What guests got, in order. */
    List<OutboxRow> delivered() {
        return delivered;
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        LockSupport.parkNanos(random.nextInt(SLOWEST_MILLIS) * 1_000_000L);
        ledger.computeIfAbsent(row.id(), id -> {
            delivered.add(row);
            return id;
        });
        return random.nextInt(LOST_ONE_IN) == 0 ? new SendOutcome.Unheard() : accepted(row.id(), "accepted");
    }

    @Override
    public Map<UUID, SendOutcome> results(List<UUID> outboxIds, @Nullable Instant intakeWorkingSince) {
        Map<UUID, SendOutcome> outcomes = new HashMap<>();
        outboxIds.forEach(
                id -> outcomes.put(id, ledger.containsKey(id) ? accepted(id, "delivered") : new SendOutcome.Unheard()));
        return outcomes;
    }

    private static SendOutcome accepted(UUID id, String status) {
        return new SendOutcome.Accepted("wamid.out." + id, status);
    }
}
