package io.conserje.orchestrator.dialogue.memory;

import static io.conserje.orchestrator.dialogue.memory.Event.BOOKED;
import static io.conserje.orchestrator.dialogue.memory.Event.DROPPED;
import static io.conserje.orchestrator.dialogue.memory.Event.GIVEN_BACK;
import static io.conserje.orchestrator.dialogue.memory.Event.HANDED_OVER;
import static io.conserje.orchestrator.dialogue.memory.Event.QUOTED;
import static io.conserje.orchestrator.dialogue.memory.Event.REFUSED;
import static io.conserje.orchestrator.dialogue.memory.Event.ROOMS_SHOWN;
import static io.conserje.orchestrator.dialogue.memory.Event.ROOM_CHOSEN;
import static io.conserje.orchestrator.dialogue.memory.Event.STAY_WANTED;
import static io.conserje.orchestrator.dialogue.memory.Event.UNSETTLED;
import static io.conserje.orchestrator.dialogue.memory.Step.BOOKING_UNKNOWN;
import static io.conserje.orchestrator.dialogue.memory.Step.CHOOSING_ROOM;
import static io.conserje.orchestrator.dialogue.memory.Step.COLLECTING_GUEST;
import static io.conserje.orchestrator.dialogue.memory.Step.COLLECTING_STAY;
import static io.conserje.orchestrator.dialogue.memory.Step.CONFIRMING;
import static io.conserje.orchestrator.dialogue.memory.Step.IDLE;
import static io.conserje.orchestrator.dialogue.memory.Step.WITH_STAFF;

import java.util.List;

/** The graph of steps: the one place that says what may follow what. docs/dialogue-graph.md is drawn from it. */
public final class Transitions {

    /** One arrow of the graph. */
    record Transition(Step from, Event event, Step to) {}

    static final List<Transition> ALL = List.of(
            arrow(IDLE, STAY_WANTED, COLLECTING_STAY),
            arrow(COLLECTING_STAY, STAY_WANTED, COLLECTING_STAY),
            arrow(CHOOSING_ROOM, STAY_WANTED, COLLECTING_STAY),
            arrow(COLLECTING_GUEST, STAY_WANTED, COLLECTING_STAY),
            arrow(CONFIRMING, STAY_WANTED, COLLECTING_STAY),
            arrow(COLLECTING_STAY, ROOMS_SHOWN, CHOOSING_ROOM),
            arrow(COLLECTING_STAY, ROOM_CHOSEN, COLLECTING_GUEST),
            arrow(CHOOSING_ROOM, ROOM_CHOSEN, COLLECTING_GUEST),
            arrow(COLLECTING_GUEST, ROOM_CHOSEN, COLLECTING_GUEST),
            arrow(CONFIRMING, ROOM_CHOSEN, COLLECTING_GUEST),
            arrow(COLLECTING_GUEST, QUOTED, CONFIRMING),
            arrow(COLLECTING_STAY, DROPPED, IDLE),
            arrow(CHOOSING_ROOM, DROPPED, IDLE),
            arrow(COLLECTING_GUEST, DROPPED, IDLE),
            arrow(CONFIRMING, DROPPED, IDLE),
            arrow(CONFIRMING, BOOKED, IDLE),
            arrow(CONFIRMING, REFUSED, COLLECTING_STAY),
            arrow(CONFIRMING, UNSETTLED, BOOKING_UNKNOWN),
            arrow(BOOKING_UNKNOWN, BOOKED, IDLE),
            arrow(BOOKING_UNKNOWN, REFUSED, COLLECTING_STAY),
            arrow(IDLE, HANDED_OVER, WITH_STAFF),
            arrow(COLLECTING_STAY, HANDED_OVER, WITH_STAFF),
            arrow(CHOOSING_ROOM, HANDED_OVER, WITH_STAFF),
            arrow(COLLECTING_GUEST, HANDED_OVER, WITH_STAFF),
            arrow(CONFIRMING, HANDED_OVER, WITH_STAFF),
            arrow(WITH_STAFF, GIVEN_BACK, IDLE));

    private Transitions() {}

    /** Where an event leads; throws {@link IllegalStateException} where the graph has no such arrow. */
    public static Step follow(Step from, Event event) {
        return ALL.stream()
                .filter(transition -> transition.from() == from && transition.event() == event)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No way from " + from + " by " + event))
                .to();
    }

    private static Transition arrow(Step from, Event event, Step to) {
        return new Transition(from, event, to);
    }
}
