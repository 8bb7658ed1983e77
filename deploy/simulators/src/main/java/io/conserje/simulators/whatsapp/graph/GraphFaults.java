package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.fault.ConnectionCut;
import io.conserje.simulators.fault.Fault;
import io.conserje.simulators.fault.FaultMode;
import io.conserje.simulators.fault.FaultTarget;
import io.conserje.simulators.fault.Faults;
import io.conserje.simulators.fault.HeldCalls;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The faults of the target {@code graph}; operations: {@code send}, {@code read} and {@code media}. */
@Component
class GraphFaults {
    private static final Set<FaultMode> MODES =
            EnumSet.of(FaultMode.DOWN, FaultMode.SLOW, FaultMode.ERROR, FaultMode.TIMEOUT_AFTER_COMMIT);
    /** Longer than any client waits. */
    private static final Duration FOREVER = Duration.ofSeconds(120);
    /** Meta: something went wrong. */
    private static final int UNKNOWN_ERROR = 131000;

    private final Faults faults;
    private final HeldCalls calls;

    GraphFaults(Faults faults, HeldCalls calls) {
        this.faults = faults;
        this.calls = calls;
    }

    /** Does the work, or what the fault of this operation makes of it. */
    <T> T around(String operation, Supplier<T> work) {
        return faults.take(FaultTarget.GRAPH, operation, MODES)
                .map(fault -> spoil(fault, work))
                .orElseGet(work);
    }

    private <T> T spoil(Fault fault, Supplier<T> work) {
        return switch (fault.mode()) {
            case DOWN -> throw new ConnectionCut();
            case ERROR -> throw new GraphError(fault.codeOr(UNKNOWN_ERROR), "This is a fault that was switched on");
            case SLOW -> {
                if (!calls.hold(fault.delayOr(Duration.ofSeconds(5)))) {
                    throw new ConnectionCut();
                }
                yield work.get();
            }
            case TIMEOUT_AFTER_COMMIT -> {
                work.get();
                calls.hold(fault.delayOr(FOREVER));
                throw new ConnectionCut();
            }
            case BOOKED_BUT_500, OK_BUT_NOT_BOOKED, HTML, SOLD_OUT, DUPLICATE, REORDER, BATCH, NONE ->
                throw new IllegalStateException("Not a fault of Graph: " + fault.mode());
        };
    }
}
