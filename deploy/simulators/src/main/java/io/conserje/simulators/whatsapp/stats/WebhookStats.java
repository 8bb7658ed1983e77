package io.conserje.simulators.whatsapp.stats;

import io.conserje.simulators.fault.Reset;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Counts webhooks and times their answers. */
@Component
public class WebhookStats {
    private final LongAdder attempts = new LongAdder();
    private final LongAdder acknowledged = new LongAdder();
    private final LongAdder retried = new LongAdder();
    private final LongAdder givenUp = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private final AckTimes ackTimes = new AckTimes();

    /** An attempt ended with that HTTP status, 0 for none. */
    public void answered(int status, Duration taken) {
        attempts.increment();
        if (status == 200) {
            acknowledged.increment();
            ackTimes.add(taken);
        }
    }

    /** A body is delivered again because it was not taken. */
    public void retried() {
        retried.increment();
    }

    /** A body was refused to the end. */
    public void givenUp() {
        givenUp.increment();
    }

    /** A fault swallowed an update. */
    public void dropped() {
        dropped.increment();
    }

    Counts counts() {
        return new Counts(
                attempts.sum(), acknowledged.sum(), retried.sum(), givenUp.sum(), dropped.sum(), ackTimes.summary());
    }

    @EventListener(Reset.class)
    @Order(1)
    void startAgain() {
        attempts.reset();
        acknowledged.reset();
        retried.reset();
        givenUp.reset();
        dropped.reset();
        ackTimes.clear();
    }

    /** What was counted since the start or the last reset. */
    record Counts(
            long attempts, long acknowledged, long retried, long givenUp, long dropped, AckTimes.Summary ackTimes) {}
}
