package io.conserje.orchestrator.dialogue;

import java.util.Locale;

/** What moves a dialogue from one step to another. */
enum Event {
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

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
