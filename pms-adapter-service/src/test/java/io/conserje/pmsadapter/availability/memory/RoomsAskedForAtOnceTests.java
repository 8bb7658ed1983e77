package io.conserje.pmsadapter.availability.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
        await().atMost(Duration.ofSeconds(5)).until(() -> hotel.asked.get() == 1);
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
}
