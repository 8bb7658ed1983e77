package io.conserje.orchestrator.worker;

import io.conserje.defaults.log.LogFields;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Repeats a pass on a virtual thread for as long as the service runs; a pass that fails is logged and repeated a little later. */
public class Loop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Wakeup wakeup;
    private final Supplier<Duration> pass;
    private volatile boolean running;
    private @Nullable Thread thread;

    /**
     * @param wakeup what ends a sleep early
     * @param pass does what there is to do and answers how long it may sleep at most
     */
    public Loop(String name, Wakeup wakeup, Supplier<Duration> pass) {
        this.name = name;
        this.wakeup = wakeup;
        this.pass = pass;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofVirtual().name(name).start(this::repeat);
    }

    @Override
    public synchronized void stop() {
        running = false;
        wakeup.raise();
        if (thread != null) {
            await(thread);
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void repeat() {
        try {
            while (running) {
                wakeup.sleep(passOnce());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration passOnce() {
        try {
            return pass.get();
        } catch (RuntimeException e) {
            LOG.atWarn().addKeyValue(LogFields.OPERATION, name).setCause(e).log("A worker's pass failed");
            return AFTER_FAILURE;
        }
    }

    private static void await(Thread ending) {
        try {
            ending.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
