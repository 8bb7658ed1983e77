package io.conserje.orchestrator.erasure;

import io.conserje.defaults.context.CallContext;
import io.conserje.orchestrator.erasure.ErasureWishes.Wish;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;

/**
 * Asks for every wished erasure until it is confirmed, on any instance. A crash after the erasure and before the note costs one more
 * call, which finds nothing left.
 */
class ErasureWorker {

    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int HIGHEST_POWER = 10;
    private static final int BATCH = 20;

    private final ErasureWishes wishes;
    private final GroupErasures groups;
    private final MeterRegistry meters;

    ErasureWorker(ErasureWishes wishes, GroupErasures groups, MeterRegistry meters) {
        this.wishes = wishes;
        this.groups = groups;
        this.meters = meters;
        meters.gauge("conserje.erasures.waiting", wishes, ErasureWishes::waiting);
    }

    /** Asks once for each that is due; answers when to look again. */
    Duration pass() {
        List<Wish> due = wishes.due(BATCH);
        due.forEach(this::ask);
        return due.size() == BATCH ? Duration.ZERO : POLL;
    }

    private void ask(Wish wish) {
        boolean confirmed = CallContext.ofTenant(wish.tenant()).call(() -> groups.erase(wish.authors()));
        meters.counter("conserje.erasures", "outcome", confirmed ? "confirmed" : "not_confirmed")
                .increment();
        if (confirmed) {
            wishes.fulfil(wish);
        } else {
            wishes.postpone(wish, wait(wish.attempts()));
        }
    }

    private static Duration wait(int attempts) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, HIGHEST_POWER));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
