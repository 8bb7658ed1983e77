package io.conserje.simulators.whatsapp.stats;

import io.conserje.simulators.fault.Reset;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Counts what the hotel asked of the Graph API, and what it sent twice. */
@Component
public class SendStats {
    private final LongAdder received = new LongAdder();
    private final LongAdder accepted = new LongAdder();
    private final LongAdder markedRead = new LongAdder();
    private final RecentSends recent = new RecentSends();
    private final Map<Integer, Integer> refused = new ConcurrentHashMap<>();
    private final BusiestSecond busiest = new BusiestSecond();
    private final Map<String, Integer> duplicates = new ConcurrentHashMap<>();

    /** A request to {@code /messages} came in, good or bad. */
    public void received() {
        received.increment();
    }

    /** A message was accepted; two for one guest with the same opaque data are a duplicate. */
    public void accepted(String guest, @Nullable String opaqueData) {
        accepted.increment();
        busiest.add(System.nanoTime());
        if (opaqueData != null && !recent.add(guest + ' ' + opaqueData)) {
            duplicates.merge(guest, 1, Integer::sum);
        }
    }

    /** A guest's message was marked as read. */
    public void markedRead() {
        markedRead.increment();
    }

    /** A request was refused with one of Meta's codes. */
    public void refused(int code) {
        refused.merge(code, 1, Integer::sum);
    }

    Counts counts() {
        return new Counts(
                received.sum(),
                accepted.sum(),
                markedRead.sum(),
                busiest.messages(),
                new TreeMap<>(refused),
                new TreeMap<>(duplicates));
    }

    @EventListener(Reset.class)
    @Order(1)
    void startAgain() {
        received.reset();
        accepted.reset();
        markedRead.reset();
        recent.clear();
        duplicates.clear();
        refused.clear();
        busiest.clear();
    }

    /**
     * What was counted since the start or the last reset.
     *
     * @param busiestSecond the most messages that were accepted in any one second
     * @param refused by Meta's code
     * @param duplicates by guest
     */
    record Counts(
            long received,
            long accepted,
            long markedRead,
            int busiestSecond,
            Map<Integer, Integer> refused,
            Map<String, Integer> duplicates) {}
}
