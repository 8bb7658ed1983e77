package io.conserje.simulators.fault;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fault that is switched on.
 *
 * @param target who misbehaves
 * @param mode how
 * @param operation the only operation that is hit, in the target's own words, or null for every one
 * @param times how many calls it still hits, or null until it is cleared
 * @param delayMs a delay in milliseconds, or null for the mode's default
 * @param code an HTTP status (of Graph: also an error code), or null for the mode's default
 */
public record Fault(
        FaultTarget target,
        FaultMode mode,
        @Nullable String operation,
        @Nullable Integer times,
        @Nullable Long delayMs,
        @Nullable Integer code) {

    /** A fault without parameters: it hits every operation until it is cleared. */
    public static Fault of(FaultTarget target, FaultMode mode) {
        return new Fault(target, mode, null, null, null, null);
    }

    /** The delay that was asked for, or the given one. */
    public Duration delayOr(Duration otherwise) {
        return delayMs == null ? otherwise : Duration.ofMillis(delayMs);
    }

    /** The code that was asked for, or the given one. */
    public int codeOr(int otherwise) {
        return code == null ? otherwise : code;
    }

    boolean hits(String calledOperation) {
        return operation == null || operation.equals(calledOperation);
    }

    boolean isSpent() {
        return times != null && times <= 0;
    }

    boolean replaces(Fault other) {
        return target == other.target && mode == other.mode && Objects.equals(operation, other.operation);
    }

    Fault afterOneHit() {
        return times == null ? this : new Fault(target, mode, operation, times - 1, delayMs, code);
    }
}
