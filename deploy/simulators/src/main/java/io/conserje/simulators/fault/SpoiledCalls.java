package io.conserje.simulators.fault;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What becomes of a call to a vendor's API while a fault of its target is on. */
@Component
public class SpoiledCalls {
    private static final Set<FaultMode> MODES =
            EnumSet.of(FaultMode.DOWN, FaultMode.SLOW, FaultMode.ERROR, FaultMode.TIMEOUT_AFTER_COMMIT);

    /** Longer than any client waits. */
    private static final Duration FOREVER = Duration.ofSeconds(120);

    private final Faults faults;
    private final HeldCalls calls;

    SpoiledCalls(Faults faults, HeldCalls calls) {
        this.faults = faults;
        this.calls = calls;
    }

    /**
     * Does the work, or what the fault of this operation makes of it.
     *
     * @param error the vendor's own, for a fault of the mode {@code error}
     */
    public <T> T around(
            FaultTarget target, String operation, Supplier<T> work, Function<Fault, RuntimeException> error) {
        return faults.take(target, operation, MODES)
                .map(fault -> spoil(fault, work, error))
                .orElseGet(work);
    }

    private <T> T spoil(Fault fault, Supplier<T> work, Function<Fault, RuntimeException> error) {
        return switch (fault.mode()) {
            case DOWN -> throw new ConnectionCut();
            case ERROR -> throw error.apply(fault);
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
                throw new IllegalStateException("Not a fault of a call: " + fault.mode());
        };
    }
}
