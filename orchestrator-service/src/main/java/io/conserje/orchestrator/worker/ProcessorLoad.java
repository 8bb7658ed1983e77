package io.conserje.orchestrator.worker;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Whether the processors that this process may use have anything to spare, as it was a moment ago. */
public class ProcessorLoad {

    private static final Duration EVERY = Duration.ofMillis(250);
    private static final double FULL = 0.9;

    private final DoubleSupplier share;
    private volatile boolean full;

    /** @param share how much of them was used since the last time it was asked, 0 to 1; negative where that is not known */
    public ProcessorLoad(DoubleSupplier share) {
        this.share = share;
    }

    /** Looks; answers when to look again. */
    Duration look() {
        full = share.getAsDouble() >= FULL;
        return EVERY;
    }

    /** Whether nine tenths of them or more are in use, by whomever. */
    public boolean isFull() {
        return full;
    }
}
