package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.fault.FaultTarget;
import io.conserje.simulators.fault.SpoiledCalls;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The faults of the target {@code graph}; operations: {@code send}, {@code read}, {@code media} and {@code templates}. */
@Component
class GraphFaults {
    /** Meta: something went wrong. */
    private static final int UNKNOWN_ERROR = 131000;

    private final SpoiledCalls calls;

    GraphFaults(SpoiledCalls calls) {
        this.calls = calls;
    }

    /** Does the work, or what the fault of this operation makes of it. */
    <T> T around(String operation, Supplier<T> work) {
        return calls.around(
                FaultTarget.GRAPH,
                operation,
                work,
                fault -> new GraphError(fault.codeOr(UNKNOWN_ERROR), "This is a fault that was switched on"));
    }
}
