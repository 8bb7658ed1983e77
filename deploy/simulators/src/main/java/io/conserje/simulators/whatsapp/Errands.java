package io.conserje.simulators.whatsapp;

import io.conserje.simulators.fault.Reset;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everything that goes on after an answer was given: each errand on a virtual thread, all of them ended by a reset. */
@Component
public class Errands implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Errands.class);

    private final Map<String, CompletableFuture<Void>> lanes = new ConcurrentHashMap<>();
    private volatile ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Begins the errand at once, beside all others. */
    public void run(Runnable errand) {
        threads.execute(() -> untilReset(errand));
    }

    /** Begins the errand when the ones that were given to the same lane before have ended. */
    public void runInOrder(String lane, Runnable errand) {
        ExecutorService current = threads;
        CompletableFuture<Void> mine = lanes.compute(lane, (name, last) -> {
            CompletableFuture<Void> before = last == null ? CompletableFuture.completedFuture(null) : last;
            return before.thenRunAsync(() -> untilReset(errand), current);
        });
        mine.whenComplete((done, failure) -> lanes.remove(lane, mine));
    }

    /** Waits on the errand's own thread; a reset ends the wait and the errand. */
    public void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException ended) {
            throw new Ended();
        }
    }

    /** Ends whatever is under way; what is begun from now on is not touched. */
    @EventListener(Reset.class)
    @Order(0)
    public void endAll() {
        ExecutorService old = threads;
        threads = Executors.newVirtualThreadPerTaskExecutor();
        lanes.clear();
        old.shutdownNow();
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    private static void untilReset(Runnable errand) {
        try {
            errand.run();
        } catch (Ended ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            // Said here and not thrown, so that the errands behind it in its lane are done all the same.
            log.atError().setCause(failure).log("An errand of the simulator failed");
        }
    }

    /** The simulator was reset, or stops, in the middle of an errand. */
    public static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Ends the errand on whose thread it is thrown. */
        public Ended() {
            super("The errand was ended", null, false, false);
        }
    }
}
