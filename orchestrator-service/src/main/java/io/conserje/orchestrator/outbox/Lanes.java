package io.conserje.orchestrator.outbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the sends that this instance has under way in each lane. */
class Lanes {

    private final Map<Lane, Integer> underWay = new ConcurrentHashMap<>();

    void enter(Lane lane) {
        underWay.merge(lane, 1, Integer::sum);
    }

    void leave(Lane lane) {
        underWay.computeIfPresent(lane, (same, sends) -> sends == 1 ? null : sends - 1);
    }

    int underWay(Lane lane) {
        return underWay.getOrDefault(lane, 0);
    }

    /** The lanes in which something is under way. */
    Map<Lane, Integer> busy() {
        return Map.copyOf(underWay);
    }
}
