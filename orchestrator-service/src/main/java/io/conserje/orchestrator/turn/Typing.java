package io.conserje.orchestrator.turn;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.log.LogFields;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the typing indicator beside the turn, never in its way: when too many are under way, or one fails, there is none. */
class Typing {

    private static final Logger LOG = LoggerFactory.getLogger(Typing.class);

    private final Presence presence;
    private final Correlation correlation;
    private final Semaphore slots;

    Typing(Presence presence, Correlation correlation, int parallel) {
        this.presence = presence;
        this.correlation = correlation;
        this.slots = new Semaphore(parallel);
    }

    void show(TurnAttempt attempt) {
        String message = attempt.lastMessage();
        if (message != null && slots.tryAcquire()) {
            Thread.ofVirtual().name("typing").start(() -> show(attempt, message));
        }
    }

    private void show(TurnAttempt attempt, String message) {
        Turn turn = attempt.turn();
        try {
            correlation.resume(
                    attempt.context(),
                    () -> CallContext.ofTenant(turn.tenant())
                            .run(() -> presence.typing(turn.channel(), turn.receiver(), message)));
        } catch (RuntimeException e) {
            LOG.atDebug()
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("The typing indicator was not shown");
        } finally {
            slots.release();
        }
    }
}
