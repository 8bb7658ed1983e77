package io.conserje.pmsadapter.availability;

import io.conserje.pmsadapter.contract.Availability;
import java.util.Optional;

/** Keeps answers for a while. It may forget at any moment, and it never fails. */
interface AvailabilityCache {

    /** The last answer kept under the key, however old. */
    Optional<Availability> read(String key);

    /** Keeps an answer, if it can. */
    void keep(String key, Availability answer);
}
