package io.conserje.pmsadapter.availability.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.pmsadapter.availability.FreeRooms;
import io.conserje.pmsadapter.contract.Availability;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many who ask at the same moment, of one instance or of two. */
class RoomsAskedForAtOnceTests extends RememberedRooms {

    private static final Claim THEIRS = Claim.ofItsOwn();

    /** Long before anybody's patience ends. */
    private static final Duration SOON = PATIENCE.dividedBy(4);

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
    void anAnswerThatWasAskedForBeforeAChangeIsNotGivenAfterIt() throws InterruptedException {
        hotel.gate = new CountDownLatch(1);
        Thread slow = Thread.startVirtualThread(() -> find(query(STAY, null, false)));
        await().atMost(SOON).until(() -> hotel.asked.get() == 1);
        cache.forget("default");
        hotel.gate.countDown();
        slow.join();

        find(query(STAY, null, false));

        assertThat(hotel.asked).hasValue(2);
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
            await().atMost(SOON).until(() -> hotel.asked.get() == 1);
            hotel.gate.countDown();
        }

        assertThat(answers).hasSize(100);
        assertThat(hotel.asked).hasValue(1);
    }

    @Test
    void whoeverLooksWhileAnotherAsksTakesItsAnswerAndAsksNobody() throws InterruptedException {
        for (CachedRoomInventory another : List.of(inventory, aService())) {
            now = now.plusSeconds(60);
            int before = hotel.asked.get();
            hotel.gate = new CountDownLatch(1);
            Thread first = Thread.startVirtualThread(() -> find(query(STAY, null, false)));
            await().atMost(SOON).until(() -> hotel.asked.get() == before + 1);
            int looks = cache.looks.get();
            List<Availability> answers = new CopyOnWriteArrayList<>();
            Thread late = Thread.startVirtualThread(
                    () -> answers.add(another.find(query(STAY, null, false)).availability()));
            await().atMost(SOON).until(() -> cache.looks.get() > looks);
            hotel.gate.countDown();
            first.join();
            late.join();

            assertThat(hotel.asked).hasValue(before + 1);
            assertThat(answers).singleElement().extracting(Availability::asOf).isEqualTo(now);
        }
    }

    @Test
    void whoeverSharesAnAnswerHasNoMarkOfHoldsThatWasReadBeforeTheyCame() throws InterruptedException {
        hotel.gate = new CountDownLatch(1);
        Thread first = Thread.startVirtualThread(() -> find(query(STAY, null, false)));
        await().atMost(SOON).until(() -> hotel.asked.get() == 1);
        List<FreeRooms> shared = new CopyOnWriteArrayList<>();
        Thread late = Thread.startVirtualThread(() -> shared.add(inventory.find(query(STAY, null, false))));
        await().atMost(SOON).until(() -> cache.looks.get() == 2);
        hotel.gate.countDown();
        first.join();
        late.join();

        assertThat(shared).singleElement().extracting(FreeRooms::holds).isNull();
    }

    @Test
    void whoeverComesAfterAChangeDoesNotShareAnAnswerOfBefore() throws InterruptedException {
        hotel.gate = new CountDownLatch(1);
        Thread before = Thread.startVirtualThread(() -> find(query(STAY, null, false)));
        await().atMost(SOON).until(() -> hotel.asked.get() == 1);
        cache.forget("default");
        Thread after = Thread.startVirtualThread(() -> find(query(STAY, null, false)));
        await().atMost(SOON).until(() -> cache.looks.get() == 2);
        hotel.gate.countDown();
        before.join();
        after.join();

        assertThat(hotel.asked).hasValue(2);
    }

    @Test
    void whenAnotherInstanceFailsOneOfThoseWhoWaitAsks() throws InterruptedException {
        CacheKey key = CacheKey.of(query(STAY, null, false));
        hotel.gate = new CountDownLatch(1);
        cache.findOrClaim(key, THEIRS);
        List<Thread> waiting = Stream.of(inventory, aService())
                .map(instance -> Thread.startVirtualThread(() -> instance.find(query(STAY, null, false))))
                .toList();
        await().atMost(SOON).until(() -> cache.looks.get() > 5);
        assertThat(hotel.asked).hasValue(0);
        cache.end(key, THEIRS);
        await().atMost(SOON).until(() -> hotel.asked.get() == 1);
        int looks = cache.looks.get();
        await().atMost(SOON).until(() -> cache.looks.get() > looks + 1);
        hotel.gate.countDown();
        for (Thread thread : waiting) {
            assertThat(thread.join(SOON)).isTrue();
        }

        assertThat(hotel.asked).hasValue(1);
    }

    @Test
    void whoeverWaitsForAnotherInstanceThatFailsAsksAtOnce() throws InterruptedException {
        CacheKey key = CacheKey.of(query(STAY, null, false));
        cache.findOrClaim(key, THEIRS);
        Thread waiting = Thread.startVirtualThread(() -> find(query(STAY, null, false)));
        cache.end(key, THEIRS);

        assertThat(waiting.join(SOON)).isTrue();
        assertThat(hotel.asked).hasValue(1);
    }
}
