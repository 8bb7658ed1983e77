package io.conserje.pmsadapter.stay.tries;

import java.time.Duration;

/** Counts under keys; a count ends by itself. */
interface TryCounter {

    /** Counts one more and tells how many there were since the first, this included. */
    long add(String key, Duration window);

    /** Forgets a count. */
    void clear(String key);
}
