package io.conserje.simulators.whatsapp.stats;

import java.util.LinkedHashSet;

/** The last 100,000 sends, by which a repeated one is known; more would fill the memory of a long run. */
final class RecentSends {
    private static final int KEPT = 100_000;

    private final LinkedHashSet<String> sends = new LinkedHashSet<>();

    /** False when this send is among the last ones already. */
    synchronized boolean add(String send) {
        boolean isNew = sends.add(send);
        if (sends.size() > KEPT) {
            sends.removeFirst();
        }
        return isNew;
    }

    synchronized void clear() {
        sends.clear();
    }
}
