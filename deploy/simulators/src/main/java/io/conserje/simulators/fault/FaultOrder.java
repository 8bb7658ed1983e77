package io.conserje.simulators.fault;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /sim/faults}.
 *
 * @param target {@code qloapps}, {@code graph}, {@code gmail} or {@code webhook}
 * @param mode one of the modes, {@code none} to clear the target
 * @param parameters may be absent
 */
record FaultOrder(
        @Nullable String target,
        @Nullable String mode,
        @Nullable Parameters parameters) {

    /**
     * What may be said of a fault beside its name; see {@link Fault}.
     *
     * @param times at least 1
     * @param delayMs milliseconds, at least 0
     * @param operation in the target's own words
     * @param code an HTTP status or a vendor's code
     */
    record Parameters(
            @Nullable Integer times,
            @Nullable Long delayMs,
            @Nullable String operation,
            @Nullable Integer code) {}

    private static final Parameters NO_PARAMETERS = new Parameters(null, null, null, null);

    Fault toFault() {
        FaultTarget known = FaultTarget.of(target == null ? "" : target)
                .orElseThrow(() -> new UnknownFault("target", FaultTarget.wireNames()));
        FaultMode how = FaultMode.of(mode == null ? "" : mode)
                .orElseThrow(() -> new UnknownFault("mode", FaultMode.wireNames()));
        Parameters more = parameters == null ? NO_PARAMETERS : parameters;
        check(more);
        return new Fault(known, how, more.operation(), more.times(), more.delayMs(), more.code());
    }

    private static void check(Parameters more) {
        if (more.times() != null && more.times() < 1) {
            throw new UnknownFault("parameters.times", List.of("1 and more"));
        }
        if (more.delayMs() != null && more.delayMs() < 0) {
            throw new UnknownFault("parameters.delayMs", List.of("0 and more"));
        }
    }
}
