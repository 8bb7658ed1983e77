package io.conserje.gateway.intake;

import java.time.Duration;

/**
 * When the next call to the store goes: at once, unless the last one carried many. Then enough come for the next to carry many too, and it
 * goes a little later, so that under pressure calls are few and full. A body that comes alone never waits for company. Times are those of
 * {@link System#nanoTime()}.
 */
final class Company {

    /** So many in one call are pressure: some thousand a second, and nothing that guests who talk bring about. */
    static final int MANY = 8;

    /** Small beside what callers wait under such pressure. */
    static final Duration APART = Duration.ofMillis(2);

    private final long apart;
    private long before;
    private boolean many;

    /** @param apart from the beginning of a call that carried many to that of the next */
    Company(Duration apart) {
        this.apart = apart.toNanos();
    }

    /** A call goes. */
    void goes(int bodies, long now) {
        before = now;
        many = bodies >= MANY;
    }

    /**
     * Nanoseconds that the next call waits for more to come.
     *
     * @param waiting how many would go with it
     * @param batch as many as fit
     */
    long rest(int waiting, int batch, long now) {
        return many && waiting < batch ? Math.max(0, apart - (now - before)) : 0;
    }
}
