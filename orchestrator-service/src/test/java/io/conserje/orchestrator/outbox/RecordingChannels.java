package io.conserje.orchestrator.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A channel that writes down what it delivers, each outbox id once, like messaging's ledger. */
public final class RecordingChannels implements Channels {

    private final List<OutboxRow> delivered = new CopyOnWriteArrayList<>();
    private final Map<UUID, SendOutcome> ledger = new ConcurrentHashMap<>();
    private volatile Function<OutboxRow, SendOutcome> answer =
            row -> new SendOutcome.Accepted("wamid.out." + row.id(), "accepted");

    /** What to answer from now on; an accepted answer delivers. */
    public void answers(Function<OutboxRow, SendOutcome> other) {
        answer = other;
    }

    /** What is known of a send from now on. */
    public void knows(UUID id, SendOutcome outcome) {
        ledger.put(id, outcome);
    }

    public List<OutboxRow> delivered() {
        return delivered;
    }

    public List<String> texts() {
        return new ArrayList<>(delivered.stream().map(row -> row.reply().text()).toList());
    }

    @Override
    public synchronized SendOutcome send(OutboxRow row) {
        if (ledger.get(row.id()) instanceof SendOutcome.Accepted accepted) {
            return accepted;
        }
        SendOutcome outcome = answer.apply(row);
        if (outcome instanceof SendOutcome.Accepted) {
            delivered.add(row);
        }
        ledger.put(row.id(), outcome);
        return outcome;
    }

    @Override
    public Map<UUID, SendOutcome> results(List<UUID> outboxIds, @Nullable Instant intakeWorkingSince) {
        Map<UUID, SendOutcome> outcomes = new HashMap<>();
        outboxIds.forEach(id -> outcomes.put(id, ledger.getOrDefault(id, new SendOutcome.Unheard())));
        return outcomes;
    }
}
