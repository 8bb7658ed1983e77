package io.conserje.messaging.whatsapp.pace;

/**
 * A token bucket.
 *
 * @param name names it in all instances
 * @param perSecond how many tokens come back each second while nobody complains
 * @param burst how many may be taken at once
 */
record Bucket(String name, double perSecond, double burst) {
    /** Checks that something can be taken at all. */
    Bucket {
        if (!(perSecond > 0) || !(burst >= 1)) {
            throw new IllegalArgumentException("A bucket needs a pace above zero and a burst of one");
        }
    }
}
