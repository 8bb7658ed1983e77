package io.conserje.pmsadapter.availability;

import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.hotel.SingleFlight;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Answers from memory while an answer is young, asks once for callers who ask the same at the same time, and falls back to the
 * last known answer, marked as stale, while the hotel's system is away.
 */
class CachedRoomInventory implements RoomInventory {

    private final RoomInventory inventory;
    private final AvailabilityCache cache;
    private final Duration young;
    private final InstantSource clock;
    private final CacheMetrics metrics;
    private final SingleFlight<String, Availability> flights = new SingleFlight<>();

    CachedRoomInventory(
            RoomInventory inventory,
            AvailabilityCache cache,
            Duration young,
            InstantSource clock,
            CacheMetrics metrics) {
        this.inventory = inventory;
        this.cache = cache;
        this.young = young;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public Availability find(StayQuery query) {
        String key = CacheKey.of(query);
        if (query.fresh()) {
            return ask(query, key);
        }
        Optional<Availability> known = cache.read(key);
        if (known.isPresent() && isYoung(known.get())) {
            metrics.hit();
            return known.get();
        }
        metrics.miss();
        return flights.join(key, () -> askOrRecall(query, key, known));
    }

    private Availability askOrRecall(StayQuery query, String key, Optional<Availability> known) {
        try {
            return ask(query, key);
        } catch (HotelSystemUnavailable e) {
            Availability last = known.orElseThrow(() -> e);
            metrics.stale();
            return new Availability(last.checkIn(), last.checkOut(), last.offers(), last.asOf(), true);
        }
    }

    private Availability ask(StayQuery query, String key) {
        Availability answer = inventory.find(query);
        cache.keep(key, answer);
        return answer;
    }

    private boolean isYoung(Availability known) {
        Duration age = Duration.between(known.asOf(), clock.instant());
        return !age.isNegative() && age.compareTo(young) < 0;
    }
}
