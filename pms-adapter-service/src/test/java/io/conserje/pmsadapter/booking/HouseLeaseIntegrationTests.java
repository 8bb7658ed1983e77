package io.conserje.pmsadapter.booking;

import static org.assertj.core.api.Assertions.assertThat;

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

    private final BookingDesk desk = new BookingDesk(new InMemoryReservations());

    @AfterEach
    void close() {
        desk.close();
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
                            executor.execute(() -> processes.get(call % 3).hold("house", PATIENCE, hold -> {
                                together.add(inside.incrementAndGet());
                                fences.add(hold.fence());
                                return inside.decrementAndGet();
                            })));
        }

        assertThat(together).hasSize(12).containsOnly(1);
        assertThat(fences).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void whoeverWaitsTooLongGoesAway() {
        occupy("1 hour");

        assertThat(lease().hold("house", Duration.ofMillis(100), HouseLease.Hold::fence))
                .isEmpty();
        assertThat(lease().hold("another", Duration.ofMillis(100), HouseLease.Hold::fence))
                .contains(1L);
    }

    @Test
    void aHolderThatDiedIsOvertaken() {
        occupy("-1 second");

        assertThat(lease().hold("house", PATIENCE, HouseLease.Hold::fence)).contains(8L);
    }

    private HouseLease lease() {
        return new HouseLease(desk.jdbc, Duration.ofSeconds(6), UUID::randomUUID);
    }

    private void occupy(String until) {
        desk.jdbc
                .sql(
                        "insert into house_lease values ('house', 7, gen_random_uuid(), clock_timestamp() + cast(:until as interval))")
                .param("until", until)
                .update();
    }
}
