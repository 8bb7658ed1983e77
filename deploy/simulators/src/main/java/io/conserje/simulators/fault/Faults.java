package io.conserje.simulators.fault;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The faults that are switched on; safe for many threads. */
@Component
public class Faults {
    private final List<Fault> active = new ArrayList<>();

    /** Switches a fault on in the place of the same one (target, mode, operation); mode {@code none} clears its target. */
    public synchronized void set(Fault fault) {
        if (fault.mode() == FaultMode.NONE) {
            active.removeIf(other -> other.target() == fault.target());
            return;
        }
        active.removeIf(fault::replaces);
        active.add(fault);
    }

    /** The oldest fault that hits this call, counted down by one hit; empty when the call is to go well. */
    public Optional<Fault> take(FaultTarget target, String operation) {
        return take(target, operation, EnumSet.allOf(FaultMode.class));
    }

    /** The same, looking only at the modes that mean something to the caller; others are not counted down. */
    public synchronized Optional<Fault> take(FaultTarget target, String operation, Set<FaultMode> modes) {
        for (int i = 0; i < active.size(); i++) {
            Fault fault = active.get(i);
            if (fault.target() == target && modes.contains(fault.mode()) && fault.hits(operation)) {
                countDown(i, fault);
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private void countDown(int index, Fault fault) {
        Fault left = fault.afterOneHit();
        if (left.isSpent()) {
            active.remove(index);
        } else {
            active.set(index, left);
        }
    }

    /** What is switched on, oldest first. */
    public synchronized List<Fault> active() {
        return List.copyOf(active);
    }

    /** Switches everything off. */
    @EventListener(Reset.class)
    public synchronized void clear() {
        active.clear();
    }
}
