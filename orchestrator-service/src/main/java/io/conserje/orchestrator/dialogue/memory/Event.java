package io.conserje.orchestrator.dialogue.memory;

import java.util.Locale;

/** What moves a dialogue from one step to another. */
public enum Event {
    STAY_WANTED,
    ROOMS_SHOWN,
    ROOM_CHOSEN,
    QUOTED,
    DROPPED,
    BOOKED,
    REFUSED,
    UNSETTLED,
    HANDED_OVER,
    GIVEN_BACK;

    /** As the drawing calls it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
