package io.conserje.pmsadapter.intention;

import io.conserje.pmsadapter.availability.RoomChanges;
import io.conserje.pmsadapter.lease.HouseLease;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does something once for each key, in the house's turn: the first call with a key does it, every other is told what is known. */
public class Deeds {

    private final Intentions intentions;
    private final HouseLease lease;
    private final IntentionMetrics metrics;
    private final RoomChanges rooms;
    private final Duration queue;
    private final Supplier<UUID> ids;

    /**
     * Does it.
     *
     * @param rooms is told of what was done, or may have been
     * @param queue how long a turn is waited for
     */
    public Deeds(
            Intentions intentions,
            HouseLease lease,
            IntentionMetrics metrics,
            RoomChanges rooms,
            Duration queue,
            Supplier<UUID> ids) {
        this.intentions = intentions;
        this.lease = lease;
        this.metrics = metrics;
        this.rooms = rooms;
        this.queue = queue;
        this.ids = ids;
    }

    /** What is to be done in the turn; it asks {@link Intentions#sending} before it changes anything. */
    @FunctionalInterface
    public interface Work {

        /** Does it, and says what became of it. */
        Verdict in(Intention intention, HouseLease.Turn turn);
    }

    /** Does it, or does nothing when the key was taken before. */
    public void once(Deed deed, Work work) {
        switch (intentions.take(deed, ids.get())) {
            case Taken.Known _ -> {}
            case Taken.Mine mine -> inTurn(mine.intention(), work);
        }
    }

    /** The same for what needs no turn since it cannot be done at all. */
    public void refuse(Deed deed, Enum<?> reason) {
        switch (intentions.take(deed, ids.get())) {
            case Taken.Known _ -> {}
            case Taken.Mine mine -> keep(mine.intention(), new Verdict.Refused(reason), null);
        }
    }

    private void inTurn(Intention intention, Work work) {
        boolean hadItsTurn = lease.await(intention.tenant(), queue, turn -> {
                    keep(intention, work.in(intention, turn), turn);
                    rooms.happened(intention.tenant());
                    return true;
                })
                .isPresent();
        if (!hadItsTurn) {
            keep(intention, Verdict.Refused.unavailable(), null);
        }
    }

    private void keep(Intention intention, Verdict verdict, HouseLease.@Nullable Turn turn) {
        if (intentions.settle(intention, verdict, turn)) {
            metrics.settled(intention.family(), verdict);
        } else {
            intentions.settle(intention, new Verdict.Unknown(), turn);
        }
    }
}
