package io.conserje.pmsadapter.availability.memory;

import io.conserje.pmsadapter.availability.FreeRooms;
import io.conserje.pmsadapter.contract.Availability;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A memory in a map, which counts how often it is looked into. */
final class MapCache implements AvailabilityCache {

    private static final Duration YOUNG = Duration.ofSeconds(30);

    final AtomicLong changes = new AtomicLong();
    final AtomicInteger looks = new AtomicInteger();
    private final InstantSource clock;
    private final Map<CacheKey, Kept> answers = new HashMap<>();
    private final Map<CacheKey, Claim> claims = new HashMap<>();

    MapCache(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Known find(CacheKey key) {
        return findOrClaim(key, Claim.NONE);
    }

    @Override
    public synchronized Known findOrClaim(CacheKey key, Claim claim) {
        looks.incrementAndGet();
        Kept kept = answers.get(key);
        boolean isYoung = kept != null && isYoung(kept);
        boolean isMine = !isYoung && !claim.equals(Claim.NONE) && claims.putIfAbsent(key, claim) == null;
        return new Known(
                isYoung ? new FreeRooms(kept.answer(), "mark") : null,
                isMine,
                changes.get(),
                () -> kept == null ? null : kept.answer());
    }

    @Override
    public synchronized @Nullable String keep(CacheKey key, Availability answer, long generation, Claim claim) {
        answers.put(key, new Kept(answer, generation));
        claims.remove(key, claim);
        return "mark of later";
    }

    @Override
    public synchronized void end(CacheKey key, Claim claim) {
        claims.remove(key, claim);
    }

    @Override
    public void forget(String tenant) {
        changes.incrementAndGet();
    }

    private boolean isYoung(Kept kept) {
        Instant now = clock.instant();
        Instant asOf = kept.answer().asOf();
        return kept.generation() == changes.get() && !asOf.isAfter(now) && asOf.isAfter(now.minus(YOUNG));
    }

    private record Kept(Availability answer, long generation) {}
}
