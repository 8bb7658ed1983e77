package io.conserje.orchestrator.booking;

import java.util.UUID;

/**
 * What an internal inbox row of kind {@code booking} says.
 *
 * @param draftId of the wish
 * @param outcome never unknown
 */
public record BookingSettlement(UUID key, UUID draftId, BookingOutcome outcome) {

    /** The row's external id, so that it is told once. */
    public static String externalId(UUID key) {
        return "booking:" + key + ":settled";
    }
}
