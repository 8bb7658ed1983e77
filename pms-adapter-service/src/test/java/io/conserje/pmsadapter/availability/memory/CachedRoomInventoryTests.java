package io.conserje.pmsadapter.availability.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CachedRoomInventoryTests {

    private static final Stay STAY = new Stay(
            LocalDate.parse("2026-12-10"), LocalDate.parse("2026-12-12"), List.of(new RoomParty(2, 1, List.of(7))));

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CountingInventory hotel = new CountingInventory();
    private final MapCache cache = new MapCache();
    private final SetOfClaims claims = new SetOfClaims();
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private final CachedRoomInventory inventory = aService();

    private CachedRoomInventory aService() {
        return new CachedRoomInventory(
                hotel,
                cache,
                new OthersQuestions(claims, Duration.ofSeconds(5)),
                new AvailabilityProperties(
                        Duration.ofSeconds(30), Duration.ofHours(24), Duration.ofMinutes(15), Duration.ofSeconds(5)),
                () -> now,
                new CacheMetrics(meters));
    }

    @Test
    void aYoungAnswerIsGivenAgainAndAnOldOneIsAskedAnew() {
        find(query(STAY, null, false));
        find(query(STAY, null, false));
        assertThat(hotel.asked).hasValue(1);

        now = now.plusSeconds(30);
        find(query(STAY, null, false));

        assertThat(hotel.asked).hasValue(2);
        assertThat(meters.counter("conserje.availability.cache", "result", "hit")
                        .count())
                .isEqualTo(1);
        assertThat(meters.counter("conserje.availability.cache", "result", "miss")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void whatIsRememberedComesWithTheMarkOfTheHoldsAndWhatIsAskedDoesNot() {
        assertThat(inventory.find(query(STAY, null, false)).holds()).isNull();
        assertThat(inventory.find(query(STAY, null, false)).holds()).isEqualTo("mark");
        assertThat(inventory.find(query(STAY, null, true)).holds()).isNull();
    }

    @Test
    void anAnswerFromTheFutureIsNotYoung() {
        find(query(STAY, null, false));
        now = now.minusSeconds(3600);

        find(query(STAY, null, false));

        assertThat(hotel.asked).hasValue(2);
    }

    @Test
    void aFreshQuestionPassesOverTheCacheAndRefreshesIt() {
        find(query(STAY, null, false));
        now = now.plusSeconds(20);
        find(query(STAY, null, true));
        now = now.plusSeconds(20);
        find(query(STAY, null, false));

        assertThat(hotel.asked).hasValue(2);
    }

    @Test
    void everythingThatIsAskedTellsQuestionsApart() {
        Stay longer = new Stay(STAY.checkIn(), STAY.checkOut().plusDays(1), STAY.rooms());
        Stay older = new Stay(STAY.checkIn(), STAY.checkOut(), List.of(new RoomParty(2, 1, List.of(9))));
        List.of(
                        query(STAY, null, false),
                        query(STAY, "2", false),
                        query(longer, null, false),
                        query(older, null, false),
                        new StayQuery("another", STAY, null, "es", false),
                        new StayQuery("default", STAY, null, "pt", false))
                .forEach(this::find);

        assertThat(hotel.asked).hasValue(6);
    }

    @Test
    void whileTheHotelsSystemIsAwayTheLastKnownAnswerIsMarkedStale() {
        Availability known = find(query(STAY, null, false));
        now = now.plus(Duration.ofHours(5));
        hotel.away = true;

        Availability stale = find(query(STAY, null, false));

        assertThat(stale.stale()).isTrue();
        assertThat(stale.asOf()).isEqualTo(known.asOf());
        assertThatThrownBy(() -> find(query(STAY, null, true))).isInstanceOf(HotelSystemUnavailable.class);
        assertThatThrownBy(() -> find(query(STAY, "2", false))).isInstanceOf(HotelSystemUnavailable.class);
    }

    @Test
    void aHundredWhoAskTheSameAtOnceAreOneQuestion() throws InterruptedException {
        hotel.gate = new CountDownLatch(1);
        var started = new CountDownLatch(100);
        List<Availability> answers = new CopyOnWriteArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 100)
                    .forEach(_ -> executor.execute(() -> {
                        started.countDown();
                        answers.add(find(query(STAY, null, false)));
                    }));
            started.await();
            hotel.gate.countDown();
        }

        assertThat(answers).hasSize(100);
        assertThat(hotel.asked).hasValue(1);
    }

    @Test
    void afterAChangeOfOursNothingFromBeforeIsGivenButWhenTheSystemIsAway() {
        find(query(STAY, null, false));
        cache.forget("default");

        find(query(STAY, null, false));
        assertThat(hotel.asked).hasValue(2);

        cache.forget("default");
        hotel.away = true;
        assertThat(find(query(STAY, null, false)).stale()).isTrue();
    }

    @Test
    void anAnswerThatWasAskedForBeforeAChangeIsNotGivenAfterIt() throws InterruptedException {
        hotel.gate = new CountDownLatch(1);
        Thread slow = Thread.startVirtualThread(() -> find(query(STAY, null, false)));
        await().atMost(Duration.ofSeconds(5)).until(() -> hotel.asked.get() == 1);
        cache.forget("default");
        hotel.gate.countDown();
        slow.join();

        find(query(STAY, null, false));

        assertThat(hotel.asked).hasValue(2);
    }

    @Test
    void aPriceIsHeldForQuotedAWhileAndAStaleOneIsNot() {
        Availability answer = find(query(STAY, null, false));
        assertThat(answer.quotedUntil()).isEqualTo(now.plus(Duration.ofMinutes(15)));

        hotel.away = true;
        now = now.plusSeconds(60);

        assertThat(find(query(STAY, null, false)).quotedUntil()).isNull();
    }

    @Test
    void aHundredWhoAskTwoInstancesAtOnceAreOneQuestion() throws InterruptedException {
        List<CachedRoomInventory> instances = List.of(inventory, aService());
        hotel.gate = new CountDownLatch(1);
        List<Availability> answers = new CopyOnWriteArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 100)
                    .forEach(guest -> executor.execute(() -> answers.add(instances
                            .get(guest % 2)
                            .find(query(STAY, null, false))
                            .availability())));
            await().atMost(Duration.ofSeconds(5)).until(() -> hotel.asked.get() == 1);
            hotel.gate.countDown();
        }

        assertThat(answers).hasSize(100);
        assertThat(hotel.asked).hasValue(1);
    }

    @Test
    void whoeverLookedBeforeAnotherAnswerWasKeptTakesItAndAsksNobody() {
        for (CachedRoomInventory another : List.of(inventory, aService())) {
            now = now.plusSeconds(60);
            int before = hotel.asked.get();
            cache.afterReading.set(() -> another.find(query(STAY, null, false)));

            Availability late = find(query(STAY, null, false));

            assertThat(hotel.asked).hasValue(before + 1);
            assertThat(late.asOf()).isEqualTo(now);
        }
    }

    @Test
    void whenAnotherInstanceFailsOneOfThoseWhoWaitAsks() throws InterruptedException {
        String key = CacheKey.of(query(STAY, null, false));
        hotel.gate = new CountDownLatch(1);
        claims.take(key, Duration.ofSeconds(5));
        List<Thread> waiting = Stream.of(inventory, aService())
                .map(instance -> Thread.startVirtualThread(() -> instance.find(query(STAY, null, false))))
                .toList();
        claims.end(key);
        await().atMost(Duration.ofSeconds(5)).until(() -> hotel.asked.get() == 1);
        int tries = claims.tries.get();
        await().atMost(Duration.ofSeconds(5)).until(() -> claims.tries.get() > tries + 1);
        hotel.gate.countDown();
        for (Thread thread : waiting) {
            assertThat(thread.join(Duration.ofSeconds(4))).isTrue();
        }

        assertThat(hotel.asked).hasValue(1);
    }

    @Test
    void whoeverWaitsForAnotherInstanceThatFailsAsksAtOnce() throws InterruptedException {
        String key = CacheKey.of(query(STAY, null, false));
        claims.take(key, Duration.ofSeconds(5));
        Thread waiting = Thread.startVirtualThread(() -> find(query(STAY, null, false)));
        claims.end(key);

        assertThat(waiting.join(Duration.ofSeconds(4))).isTrue();
        assertThat(hotel.asked).hasValue(1);
    }

    private Availability find(StayQuery query) {
        return inventory.find(query).availability();
    }

    private static StayQuery query(Stay stay, @Nullable String type, boolean fresh) {
        return new StayQuery("default", stay, type, "es", fresh);
    }

    private final class CountingInventory implements RoomInventory {

        private final AtomicInteger asked = new AtomicInteger();
        private volatile CountDownLatch gate = new CountDownLatch(0);
        private volatile boolean away;

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

    private static final class MapCache implements AvailabilityCache {

        private static final Runnable NOTHING = () -> {};

        private final AtomicReference<Runnable> afterReading = new AtomicReference<>(NOTHING);
        private final ConcurrentMap<String, Known> answers = new ConcurrentHashMap<>();
        private final AtomicLong changes = new AtomicLong();

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

    private static final class SetOfClaims implements Claims {

        private final Set<String> taken = ConcurrentHashMap.newKeySet();
        private final AtomicInteger tries = new AtomicInteger();

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
}
