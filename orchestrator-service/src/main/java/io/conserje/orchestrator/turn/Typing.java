package io.conserje.orchestrator.turn;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.log.LogFields;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows beside the turn that the guest was read, and that an answer is being written where that takes longer than a moment. It never
 * stands in a turn's way: the call is made after that moment, and when too many are under way, the processors have nothing to spare, or one
 * fails, there is none.
 */
class Typing {

    private static final Logger LOG = LoggerFactory.getLogger(Typing.class);

    private final Presence presence;
    private final Correlation correlation;
    private final Duration moment;
    private final Semaphore slots;
    private final BooleanSupplier busy;

    /**
     * @param moment an answer that is this quick needs no sign that it is being written
     * @param parallel calls under way at once
     * @param busy whether the processors are needed for answers
     */
    Typing(Presence presence, Correlation correlation, Duration moment, int parallel, BooleanSupplier busy) {
        this.presence = presence;
        this.correlation = correlation;
        this.moment = moment;
        this.slots = new Semaphore(parallel);
        this.busy = busy;
    }

    /** Begins to show it for a turn, until that turn says that it has ended. */
    Sign begin(TurnAttempt attempt) {
        var sign = new Sign();
        String message = attempt.lastMessage();
        if (message != null) {
            Thread.ofVirtual().name("typing").start(() -> afterAMoment(attempt, message, sign));
        }
        return sign;
    }

    private void afterAMoment(TurnAttempt attempt, String message, Sign sign) {
        LockSupport.parkNanos(moment.toNanos());
        if (!busy.getAsBoolean() && slots.tryAcquire()) {
            try {
                show(attempt, message, !sign.ended.get());
            } finally {
                slots.release();
            }
        }
    }

    private void show(TurnAttempt attempt, String message, boolean answering) {
        Turn turn = attempt.turn();
        try {
            correlation.resume(
                    attempt.context(),
                    () -> CallContext.ofTenant(turn.tenant())
                            .run(() -> presence.read(turn.channel(), turn.receiver(), message, answering)));
        } catch (RuntimeException e) {
            LOG.atDebug()
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("That a guest was read was not shown");
        }
    }

    /** A turn that is under way. */
    static final class Sign {

        private final AtomicBoolean ended = new AtomicBoolean();

        void end() {
            ended.set(true);
        }
    }
}
