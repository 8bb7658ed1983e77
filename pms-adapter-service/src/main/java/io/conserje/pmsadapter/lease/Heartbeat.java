package io.conserje.pmsadapter.lease;

import io.conserje.defaults.log.LogFields;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Repeats something small until it is closed; a beat that fails is missed, and the next one tried. */
class Heartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final CountDownLatch closed = new CountDownLatch(1);

    Heartbeat(Runnable beat, Duration pause) {
        Thread.ofVirtual().name("house-lease").start(() -> run(beat, pause));
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void run(Runnable beat, Duration pause) {
        try {
            while (!closed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                once(beat);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void once(Runnable beat) {
        try {
            beat.run();
        } catch (DataAccessException e) {
            LOG.atWarn()
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("A house lease could not be renewed");
        }
    }
}
