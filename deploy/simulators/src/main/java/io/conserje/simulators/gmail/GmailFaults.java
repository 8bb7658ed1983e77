package io.conserje.simulators.gmail;

import io.conserje.simulators.fault.ConnectionCut;
import io.conserje.simulators.fault.Fault;
import io.conserje.simulators.fault.FaultMode;
import io.conserje.simulators.fault.FaultTarget;
import io.conserje.simulators.fault.Faults;
import io.conserje.simulators.fault.HeldCalls;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The faults of the target {@code gmail}; operations: {@code token}, {@code send} and {@code read}. */
@Component
class GmailFaults {
    private static final Set<FaultMode> MODES =
            EnumSet.of(FaultMode.DOWN, FaultMode.SLOW, FaultMode.ERROR, FaultMode.TIMEOUT_AFTER_COMMIT);
    /** Longer than any client waits. */
    private static final Duration FOREVER = Duration.ofSeconds(120);

    private static final int UNAVAILABLE = 503;

    /** What Google says beside a status, where it has one usual word for it. */
    private static final Map<Integer, String> REASONS =
            Map.of(400, "failedPrecondition", 401, "authError", 403, "rateLimitExceeded", 429, "userRateLimitExceeded");

    private final Faults faults;
    private final HeldCalls calls;

    GmailFaults(Faults faults, HeldCalls calls) {
        this.faults = faults;
        this.calls = calls;
    }

    /** Does the work, or what the fault of this operation makes of it. */
    <T> T around(String operation, Supplier<T> work) {
        return faults.take(FaultTarget.GMAIL, operation, MODES)
                .map(fault -> spoil(fault, work))
                .orElseGet(work);
    }

    private <T> T spoil(Fault fault, Supplier<T> work) {
        return switch (fault.mode()) {
            case DOWN -> throw new ConnectionCut();
            case ERROR -> throw error(fault.codeOr(UNAVAILABLE));
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
                throw new IllegalStateException("Not a fault of Gmail: " + fault.mode());
        };
    }

    private static GmailError error(int status) {
        return new GmailError(
                status, REASONS.getOrDefault(status, "backendError"), "This is a fault that was switched on");
    }
}
