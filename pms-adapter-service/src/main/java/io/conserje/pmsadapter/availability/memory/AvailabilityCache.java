package io.conserje.pmsadapter.availability.memory;

import io.conserje.pmsadapter.contract.Availability;
import org.jspecify.annotations.Nullable;

/** Keeps answers for a while, and lets one of many who lack one ask for it. It may forget at any moment, and it never fails. */
interface AvailabilityCache {

    /** What is known, looked up and nothing else. */
    Known find(CacheKey key);

    /**
     * The same; from the very moment at which no young answer is there the question is the caller's to ask, unless another's claim
     * stands. Nobody can keep an answer and end a claim between the look and the claim.
     */
    Known findOrClaim(CacheKey key, Claim claim);

    /**
     * Keeps an answer, if it can, and ends the claim if it still stands.
     *
     * @param generation of the {@link Known} that was read before the hotel's system was asked
     * @return the mark of the tenant's holds at that moment; null when it is not known
     */
    @Nullable
    String keep(CacheKey key, Availability answer, long generation, Claim claim);

    /** Ends a claim of which nothing came, if it still stands. */
    void end(CacheKey key, Claim claim);

    /** Lets no answer that was asked for before now count as young; it stays the last known one. */
    void forget(String tenant);
}
