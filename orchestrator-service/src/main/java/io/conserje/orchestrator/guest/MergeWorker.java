package io.conserje.orchestrator.guest;

import io.conserje.defaults.log.LogFields;
import io.conserje.orchestrator.guest.MergeWishes.Pair;
import io.conserje.orchestrator.guest.Merging.Outcome;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Merges what waits to become one, again and again until no turn is in the way; on any instance. */
class MergeWorker {

    private static final Logger LOG = LoggerFactory.getLogger(MergeWorker.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration BUSY = Duration.ofMillis(100);
    private static final Duration BROKEN = Duration.ofMinutes(1);
    private static final int BATCH = 20;

    private final MergeWishes wishes;
    private final Merging merging;
    private final MeterRegistry meters;
    private final Wakeups wakeups;

    MergeWorker(MergeWishes wishes, Merging merging, MeterRegistry meters, Wakeups wakeups) {
        this.wishes = wishes;
        this.merging = merging;
        this.meters = meters;
        this.wakeups = wakeups;
    }

    /** Tries each that is due once; answers when to look again. */
    Duration pass() {
        List<Pair> due = wishes.due(BATCH);
        due.forEach(this::merge);
        return due.isEmpty() ? POLL : BUSY;
    }

    private void merge(Pair pair) {
        try {
            Outcome outcome = merging.merge(pair);
            count(outcome.name().toLowerCase(Locale.ROOT));
            if (outcome == Outcome.BUSY) {
                wishes.postpone(pair, BUSY);
            } else {
                wakeups.raise(Topic.TURNS);
            }
        } catch (DataAccessException e) {
            count("failed");
            wishes.postpone(pair, BROKEN);
            LOG.atError()
                    .addKeyValue(LogFields.CONVERSATION_ID, pair.one())
                    .setCause(e)
                    .log("Two conversations of one guest cannot be merged");
        }
    }

    private void count(String outcome) {
        meters.counter("conserje.conversations.merges", "outcome", outcome).increment();
    }
}
