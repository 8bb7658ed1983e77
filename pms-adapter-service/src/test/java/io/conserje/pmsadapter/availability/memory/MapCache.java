package io.conserje.pmsadapter.availability.memory;

import io.conserje.pmsadapter.contract.Availability;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** A memory in a map, which can let something happen between a look into it and the answer. */
final class MapCache implements AvailabilityCache {

    private static final Runnable NOTHING = () -> {};

    final AtomicReference<Runnable> afterReading = new AtomicReference<>(NOTHING);
    private final ConcurrentMap<String, Known> answers = new ConcurrentHashMap<>();
    final AtomicLong changes = new AtomicLong();

    @Override
    public Known read(String tenant, String key) {
        Known kept = answers.getOrDefault(key, Known.NOTHING);
        var known = new Known(kept.answer(), kept.generation() == changes.get(), changes.get(), "mark");
        afterReading.getAndSet(NOTHING).run();
        return known;
    }

    @Override
    public void keep(String key, Availability answer, long generation) {
        answers.put(key, new Known(answer, true, generation, null));
    }

    @Override
    public void forget(String tenant) {
        changes.incrementAndGet();
    }
}
