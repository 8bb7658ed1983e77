package io.conserje.simulators.whatsapp.webhook;

import io.conserje.simulators.whatsapp.Errands;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Errands whose longest pauses end when a test says so, however long it takes to get there. */
final class StoppedErrands extends Errands {
    /** A pause of this length or more is over when the test says so. */
    static final Duration LONG = Duration.ofHours(1);

    private final CountDownLatch over = new CountDownLatch(1);

    void longPausesAreOver() {
        over.countDown();
    }

    @Override
    public void pause(Duration pause) {
        if (pause.compareTo(LONG) < 0) {
            super.pause(pause);
            return;
        }
        try {
            over.await();
        } catch (InterruptedException ended) {
            throw new Ended();
        }
    }
}
