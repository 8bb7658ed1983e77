package io.conserje.pmsadapter.availability.memory;

import io.conserje.pmsadapter.availability.AvailabilityProperties;
import io.conserje.pmsadapter.availability.RoomInventory;
import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.availability.StayQuery;
import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Rooms that are remembered by an instance of the service, before a hotel and a memory that a test holds. */
abstract class RememberedRooms {

    static final Stay STAY = new Stay(
            LocalDate.parse("2026-12-10"), LocalDate.parse("2026-12-12"), List.of(new RoomParty(2, 1, List.of(7))));

    /** How long whoever waits for another waits; longer than anything here takes on a busy machine. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final CountingInventory hotel = new CountingInventory();
    Instant now = Instant.parse("2026-11-20T10:00:00Z");
    final MapCache cache = new MapCache(() -> now);
    final CachedRoomInventory inventory = aService();

    CachedRoomInventory aService() {
        return new CachedRoomInventory(
                hotel,
                cache,
                new OthersQuestions(PATIENCE),
                new AvailabilityProperties(
                        Duration.ofSeconds(30), Duration.ofHours(24), Duration.ofMinutes(15), PATIENCE),
                new CacheMetrics(meters));
    }

    Availability find(StayQuery query) {
        return inventory.find(query).availability();
    }

    static StayQuery query(Stay stay, @Nullable String type, boolean fresh) {
        return new StayQuery("default", stay, type, "es", fresh);
    }

    /** A hotel that counts how often it is asked, and answers when its gate opens. */
    final class CountingInventory implements RoomInventory {

        final AtomicInteger asked = new AtomicInteger();
        volatile CountDownLatch gate = new CountDownLatch(0);
        volatile boolean away;

        @Override
        public Availability find(StayQuery query) {
            asked.incrementAndGet();
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (away) {
                throw new HotelSystemUnavailable(null);
            }
            return new Availability(query.stay().checkIn(), query.stay().checkOut(), List.of(), now, false);
        }
    }
}
