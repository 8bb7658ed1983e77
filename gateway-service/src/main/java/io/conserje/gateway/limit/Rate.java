package io.conserje.gateway.limit;

/**
 * A token bucket's size and pace.
 *
 * @param perSecond how many come back each second
 * @param burst how many may be taken at once
 */
public record Rate(int perSecond, int burst) {

    /** Checks that something can be taken at all. */
    public Rate {
        if (perSecond < 1 || burst < 1) {
            throw new IllegalArgumentException("A rate needs at least one a second and a burst of one");
        }
    }
}
