package io.conserje.pmsadapter.availability.memory;

import io.conserje.pmsadapter.contract.Availability;
import org.jspecify.annotations.Nullable;

/**
 * What memory has of a question.
 *
 * @param answer null when there is none
 * @param current false when rooms have changed since the answer was asked for
 * @param generation how often they have changed
 * @param holds the mark of the tenant's holds; null when it is not known
 */
record Known(
        @Nullable Availability answer,
        boolean current,
        long generation,
        @Nullable String holds) {

    static final Known NOTHING = new Known(null, false, 0, null);
}
