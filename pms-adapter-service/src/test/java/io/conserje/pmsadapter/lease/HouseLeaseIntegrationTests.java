package io.conserje.pmsadapter.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.pmsadapter.FreshDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HouseLeaseIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FreshDatabase database = new FreshDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void severalProcessesTakeTurnsWithRisingFences() {
        List<HouseLease> processes = List.of(lease(), lease(), lease());
        var inside = new AtomicInteger();
        List<Integer> together = new CopyOnWriteArrayList<>();
        List<Long> fences = new CopyOnWriteArrayList<>();

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 12)
                    .forEach(call ->
                            executor.execute(() -> processes.get(call % 3).await("house", PATIENCE, turn -> {
                                together.add(inside.incrementAndGet());
                                fences.add(turn.fence());
                                return inside.decrementAndGet();
                            })));
        }

        assertThat(together).hasSize(12).containsOnly(1);
        assertThat(fences).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aProcessWithManyLetsOneThatWaitsGoNext() {
        HouseLease busy = lease();
        HouseLease other = lease();
        List<String> order = new CopyOnWriteArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            busy.await("house", PATIENCE, turn -> {
                order.add("busy");
                IntStream.range(0, 6)
                        .forEach(_ -> executor.execute(() -> busy.await("house", PATIENCE, _ -> order.add("busy"))));
                executor.execute(() -> other.await("house", PATIENCE, _ -> order.add("other")));
                await().atMost(PATIENCE).until(this::someoneIsNext);
                return turn;
            });
        }

        assertThat(order).hasSize(8).startsWith("busy", "other");
    }

    @Test
    void whoeverWaitsTooLongGoesAway() {
        occupy("1 hour");

        assertThat(lease().await("house", Duration.ofMillis(100), HouseLease.Turn::fence))
                .isEmpty();
        assertThat(lease().await("another", Duration.ofMillis(100), HouseLease.Turn::fence))
                .contains(1L);
    }

    @Test
    void aHolderThatDiedIsOvertaken() {
        occupy("-1 second");

        assertThat(lease().await("house", PATIENCE, HouseLease.Turn::fence)).contains(8L);
    }

    private boolean someoneIsNext() {
        return database.jdbc()
                .sql(
                        "select exists (select from house_lease where house = 'house/next' and held_until > clock_timestamp())")
                .query(Boolean.class)
                .single();
    }

    private HouseLease lease() {
        // Who waits stays the next one for as long as a busy machine keeps it from saying so again.
        return new HouseLease(database.jdbc(), Duration.ofSeconds(30), PATIENCE, UUID::randomUUID);
    }

    private void occupy(String until) {
        database.jdbc()
                .sql(
                        "insert into house_lease values ('house', 7, gen_random_uuid(), clock_timestamp() + cast(:until as interval))")
                .param("until", until)
                .update();
    }
}
