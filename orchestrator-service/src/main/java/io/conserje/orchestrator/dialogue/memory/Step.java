package io.conserje.orchestrator.dialogue.memory;

import java.util.Locale;

/** Where a dialogue stands. */
public enum Step {
    /** Nothing is open. */
    IDLE,
    /** Dates or people are still missing. */
    COLLECTING_STAY,
    /** Rooms were shown, one is to be chosen. */
    CHOOSING_ROOM,
    /** Name or e-mail are still missing. */
    COLLECTING_GUEST,
    /** A quote was shown; only an explicit yes books. */
    CONFIRMING,
    /** The hotel's system has not said whether it booked. */
    BOOKING_UNKNOWN,
    /** A person has the conversation. */
    WITH_STAFF;

    /** As lists, metrics and the drawing call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a booking is being put together. */
    public boolean isBooking() {
        return this == COLLECTING_STAY || this == CHOOSING_ROOM || this == COLLECTING_GUEST || this == CONFIRMING;
    }
}
