package io.conserje.pmsadapter.availability.memory;

import io.conserje.pmsadapter.availability.AvailabilityProperties;
import io.conserje.pmsadapter.availability.FreeRooms;
import io.conserje.pmsadapter.availability.RoomInventory;
import io.conserje.pmsadapter.availability.RoomMemory;
import io.conserje.pmsadapter.availability.StayQuery;
import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.hotel.SingleFlight;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Answers from memory while an answer is young, asks once for callers who ask the same at the same time, and falls back to the
 * last known answer, marked as stale, while the hotel's system is away.
 */
class CachedRoomInventory implements RoomMemory {

    private final RoomInventory inventory;
    private final AvailabilityCache cache;
    private final OthersQuestions others;
    private final AvailabilityProperties settings;
    private final InstantSource clock;
    private final CacheMetrics metrics;
    private final SingleFlight<String, Availability> flights = new SingleFlight<>();

    CachedRoomInventory(
            RoomInventory inventory,
            AvailabilityCache cache,
            OthersQuestions others,
            AvailabilityProperties settings,
            InstantSource clock,
            CacheMetrics metrics) {
        this.inventory = inventory;
        this.cache = cache;
        this.others = others;
        this.settings = settings;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public FreeRooms find(StayQuery query) {
        String key = CacheKey.of(query);
        Known known = cache.read(query.tenant(), key);
        if (query.fresh()) {
            return new FreeRooms(ask(query, key, known.generation()), null);
        }
        Availability young = young(known);
        if (young != null) {
            metrics.hit();
            return new FreeRooms(young, known.holds());
        }
        metrics.miss();
        return new FreeRooms(
                flights.join(key + "@" + known.generation(), () -> shareOrRecall(query, key, known)), null);
    }

    private Availability shareOrRecall(StayQuery query, String key, Known known) {
        try {
            return others.shared(
                    key, () -> young(cache.read(query.tenant(), key)), () -> ask(query, key, known.generation()));
        } catch (HotelSystemUnavailable e) {
            Availability last = known.answer();
            if (last == null) {
                throw e;
            }
            metrics.stale();
            return new Availability(
                    last.checkIn(), last.checkOut(), last.offers(), last.asOf(), true, last.leftOut(), null);
        }
    }

    private Availability ask(StayQuery query, String key, long generation) {
        Availability found = inventory.find(query);
        var answer = new Availability(
                found.checkIn(),
                found.checkOut(),
                found.offers(),
                found.asOf(),
                false,
                found.leftOut(),
                found.asOf().plus(settings.quoted()));
        cache.keep(key, answer, generation);
        return answer;
    }

    private @Nullable Availability young(Known known) {
        Availability answer = known.answer();
        if (answer == null || !known.current()) {
            return null;
        }
        Duration age = Duration.between(answer.asOf(), clock.instant());
        return !age.isNegative() && age.compareTo(settings.young()) < 0 ? answer : null;
    }
}
