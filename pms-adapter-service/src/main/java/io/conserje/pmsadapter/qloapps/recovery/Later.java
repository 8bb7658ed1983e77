package io.conserje.pmsadapter.qloapps.recovery;

import java.time.Duration;

/** Does something after a while of real time. */
@FunctionalInterface
interface Later {

    void run(Duration after, Runnable task);
}
