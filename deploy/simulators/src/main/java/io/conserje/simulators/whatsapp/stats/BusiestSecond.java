package io.conserje.simulators.whatsapp.stats;

import java.util.ArrayDeque;

/** The most that ever happened within one second, wherever that second begins. */
final class BusiestSecond {
    private static final long SECOND = 1_000_000_000;

    private final ArrayDeque<Long> last = new ArrayDeque<>();
    private int most;

    synchronized void add(long nanos) {
        last.addLast(nanos);
        while (nanos - last.getFirst() >= SECOND) {
            last.removeFirst();
        }
        most = Math.max(most, last.size());
    }

    synchronized int messages() {
        return most;
    }

    synchronized void clear() {
        last.clear();
        most = 0;
    }
}
