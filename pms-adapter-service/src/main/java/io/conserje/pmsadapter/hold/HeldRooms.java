package io.conserje.pmsadapter.hold;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells what our guests hold. Every search asks it, so that a tenant's holds are remembered for as long as their mark is the same:
 * a change on any instance is seen by all as soon as its caller has the answer. Where nobody could set the mark (the instance died
 * between commit and mark, Redis was away for it alone) it is seen after {@code remembered} at the latest; without Redis the
 * database is asked each time. A hold ends by its time in any case.
 */
public class HeldRooms {

    private final HoldStore store;
    private final HoldMarks marks;
    private final Duration remembered;
    private final InstantSource clock;
    private final ConcurrentMap<String, Kept> tenants = new ConcurrentHashMap<>();

    HeldRooms(HoldStore store, HoldMarks marks, Duration remembered, InstantSource clock) {
        this.store = store;
        this.marks = marks;
        this.remembered = remembered;
        this.clock = clock;
    }

    /**
     * How many rooms of each type others of our guests hold on days that overlap: to be taken off what is free.
     *
     * @param mine a hold that does not count; null for none
     * @param mark of the holds, read since the question came; null where it was not
     */
    public Map<String, Integer> byOthers(
            String tenant, LocalDate checkIn, LocalDate checkOut, @Nullable UUID mine, @Nullable String mark) {
        Instant now = clock.instant();
        return Optional.ofNullable(mark)
                .or(() -> marks.of(tenant))
                .map(current -> known(tenant, current, now))
                .orElseGet(() -> store.heldNow(tenant, now))
                .byOthers(checkIn, checkOut, mine, now);
    }

    /** The mark was read before the holds are: what is committed in between makes them newer than it says, never older. */
    private HeldNow known(String tenant, String mark, Instant now) {
        return Optional.ofNullable(tenants.get(tenant))
                .filter(kept -> kept.mark().equals(mark) && isYoung(kept, now))
                .map(Kept::holds)
                .orElseGet(() -> {
                    HeldNow holds = store.heldNow(tenant, now);
                    tenants.put(tenant, new Kept(mark, holds, now));
                    return holds;
                });
    }

    private boolean isYoung(Kept kept, Instant now) {
        Duration age = Duration.between(kept.since(), now);
        return !age.isNegative() && age.compareTo(remembered) < 0;
    }

    private record Kept(String mark, HeldNow holds, Instant since) {}
}
