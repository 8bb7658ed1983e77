package io.conserje.pmsadapter.availability.memory;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Who asks what, in a set that counts how often a claim was tried. */
final class SetOfClaims implements Claims {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    final AtomicInteger tries = new AtomicInteger();

    @Override
    public boolean take(String key, Duration longest) {
        tries.incrementAndGet();
        return taken.add(key);
    }

    @Override
    public void end(String key) {
        taken.remove(key);
    }
}
