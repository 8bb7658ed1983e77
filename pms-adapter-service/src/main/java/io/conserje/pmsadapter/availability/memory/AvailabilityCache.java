package io.conserje.pmsadapter.availability.memory;

import io.conserje.pmsadapter.contract.Availability;

/** Keeps answers for a while. It may forget at any moment, and it never fails. */
interface AvailabilityCache {

    /**
     * The last answer kept under the key, however old.
     *
     * @param tenant whose rooms it is about
     */
    Known read(String tenant, String key);

    /**
     * Keeps an answer, if it can.
     *
     * @param generation of the {@link Known} that was read before the hotel's system was asked
     */
    void keep(String key, Availability answer, long generation);

    /** Lets no answer that was asked for before now count as young; it stays the last known one. */
    void forget(String tenant);
}
