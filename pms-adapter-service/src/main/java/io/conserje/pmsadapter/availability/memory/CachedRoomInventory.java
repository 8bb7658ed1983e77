package io.conserje.pmsadapter.availability.memory;

import io.conserje.pmsadapter.availability.AvailabilityProperties;
import io.conserje.pmsadapter.availability.FreeRooms;
import io.conserje.pmsadapter.availability.RoomInventory;
import io.conserje.pmsadapter.availability.RoomMemory;
import io.conserje.pmsadapter.availability.StayQuery;
import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.hotel.SingleFlight;
import java.util.function.Supplier;

/**
 * Answers from memory while an answer is young, asks once for callers who ask the same at the same time, and falls back to the
 * last known answer, marked as stale, while the hotel's system is away. A question that memory cannot answer is two calls of it: the look
 * that claims it, and the answer that is kept.
 */
class CachedRoomInventory implements RoomMemory {

    private final RoomInventory inventory;
    private final AvailabilityCache cache;
    private final OthersQuestions others;
    private final AvailabilityProperties settings;
    private final CacheMetrics metrics;
    private final SingleFlight<CacheKey, Found> flights = new SingleFlight<>();

    CachedRoomInventory(
            RoomInventory inventory,
            AvailabilityCache cache,
            OthersQuestions others,
            AvailabilityProperties settings,
            CacheMetrics metrics) {
        this.inventory = inventory;
        this.cache = cache;
        this.others = others;
        this.settings = settings;
        this.metrics = metrics;
    }

    @Override
    public FreeRooms find(StayQuery query) {
        CacheKey key = CacheKey.of(query);
        return query.fresh()
                ? ask(query, key, cache.find(key).generation(), Claim.NONE)
                : together(query, key).rooms();
    }

    private Found together(StayQuery query, CacheKey key) {
        return flights.join(key, () -> first(query, key), flight -> late(query, key, flight));
    }

    /** Whoever comes first looks inside the flight: a claim is its own, and nobody else of this process could end up with it. */
    private Found first(StayQuery query, CacheKey key) {
        Claim claim = Claim.ofItsOwn();
        Known known = cache.findOrClaim(key, claim);
        FreeRooms young = known.young();
        if (young != null) {
            metrics.hit();
            return new Found(young, known.generation());
        }
        metrics.miss();
        return shareOrRecall(query, key, known, claim);
    }

    /** Whoever comes while it is asked takes what is found, unless rooms have changed between that question and their own. */
    private Found late(StayQuery query, CacheKey key, Supplier<Found> flight) {
        Known known = cache.find(key);
        FreeRooms young = known.young();
        if (young != null) {
            metrics.hit();
            return new Found(young, known.generation());
        }
        Found theirs = flight.get();
        if (theirs.generation() != known.generation()) {
            return together(query, key);
        }
        metrics.miss();
        return theirs.withoutMark();
    }

    private Found shareOrRecall(StayQuery query, CacheKey key, Known known, Claim claim) {
        try {
            Known latest = others.awaited(known, () -> cache.findOrClaim(key, claim));
            FreeRooms theirs = latest.young();
            return new Found(
                    theirs == null ? ask(query, key, latest.generation(), claim) : theirs, latest.generation());
        } catch (HotelSystemUnavailable e) {
            Availability last = known.last().get();
            if (last == null) {
                throw e;
            }
            metrics.stale();
            return new Found(new FreeRooms(stale(last), null), known.generation());
        }
    }

    private FreeRooms ask(StayQuery query, CacheKey key, long generation, Claim claim) {
        Availability answer;
        try {
            answer = quoted(inventory.find(query));
        } catch (RuntimeException | Error e) {
            cache.end(key, claim);
            throw e;
        }
        return new FreeRooms(answer, cache.keep(key, answer, generation, claim));
    }

    private Availability quoted(Availability found) {
        return new Availability(
                found.checkIn(),
                found.checkOut(),
                found.offers(),
                found.asOf(),
                false,
                found.leftOut(),
                found.asOf().plus(settings.quoted()));
    }

    private static Availability stale(Availability last) {
        return new Availability(
                last.checkIn(), last.checkOut(), last.offers(), last.asOf(), true, last.leftOut(), null);
    }
}
