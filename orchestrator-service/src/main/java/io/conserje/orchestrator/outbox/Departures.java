package io.conserje.orchestrator.outbox;

import java.util.Optional;

/** Lets an answer go from here as soon as it is committed, where it passes by nothing that waits. */
public interface Departures {

    /** Takes a place among the sends of this lane; empty where an answer has to be found in the queue. */
    Optional<Place> place(Lane lane);

    /** A place that is taken; exactly one of its methods has to be called, once. */
    interface Place {

        /** Sends what was claimed for it, on a thread of its own. */
        void send(OutboxRow row);

        /** Nothing was claimed for it. */
        void giveBack();
    }
}
