package io.conserje.simulators.gmail;

import io.conserje.simulators.fault.FaultTarget;
import io.conserje.simulators.fault.SpoiledCalls;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The faults of the target {@code gmail}; operations: {@code token}, {@code send} and {@code read}. */
@Component
class GmailFaults {
    private static final int UNAVAILABLE = 503;

    /** What Google says beside a status, where it has one usual word for it. */
    private static final Map<Integer, String> REASONS =
            Map.of(400, "failedPrecondition", 401, "authError", 403, "rateLimitExceeded", 429, "userRateLimitExceeded");

    private final SpoiledCalls calls;

    GmailFaults(SpoiledCalls calls) {
        this.calls = calls;
    }

    /** Does the work, or what the fault of this operation makes of it. */
    <T> T around(String operation, Supplier<T> work) {
        return calls.around(FaultTarget.GMAIL, operation, work, fault -> error(fault.codeOr(UNAVAILABLE)));
    }

    private static GmailError error(int status) {
        return new GmailError(
                status, REASONS.getOrDefault(status, "backendError"), "This is a fault that was switched on");
    }
}
