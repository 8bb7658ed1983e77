package io.conserje.gateway.intake;

import java.time.Duration;

/**
 * When the next call to the store goes: at once, as long as calls are few. Calls that follow each other closely cost more than what they
 * carry; then a body waits a little for others, and where many wait the call goes all but at once. Times are those of
 * {@link System#nanoTime()}.
 */
final class Company {

    /** So many are company enough. */
    static final int MANY = 8;

    /** So many calls in a row go at once: what a guest's message and its answer set off is fewer. */
    static final int AT_ONCE = 10;

    /** Small beside what callers wait under the pressure that lets many wait. */
    static final Duration APART = Duration.ofMillis(2);

    /** Of no account beside the time that a channel has. */
    static final Duration GATHERING = Duration.ofMillis(20);

    private final long apart;
    private final long gathering;
    private long before;

    /** When the calls so far would all have gone, each a gathering behind the one before. */
    private long due;

    /**
     * @param apart from the beginning of a call to that of the next where many wait; small beside what callers wait under such pressure
     * @param gathering the same where a few wait, once calls are no longer few
     * @param now nobody has called yet
     */
    Company(Duration apart, Duration gathering, long now) {
        this.apart = apart.toNanos();
        this.gathering = gathering.toNanos();
        this.before = now - this.apart;
        this.due = now;
    }

    /** A call goes. */
    void goes(long now) {
        before = now;
        due = now + Math.min(Math.max(due - now, 0) + gathering, AT_ONCE * gathering);
    }

    /**
     * Nanoseconds that the next call waits for more to come; none where they are not positive.
     *
     * @param waiting how many would go with it
     * @param batch as many as fit
     */
    long rest(int waiting, int batch, long now) {
        if (waiting >= batch) {
            return 0;
        }
        long few = due - (AT_ONCE - 1) * gathering - now;
        return waiting < MANY ? few : Math.min(few, before + apart - now);
    }
}
