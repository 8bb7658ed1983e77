package io.conserje.pmsadapter.hold;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.FreshDatabase;
import io.conserje.pmsadapter.MovableClock;
import io.conserje.pmsadapter.contract.HoldRequest;
import io.conserje.pmsadapter.redis.ForgivingRedis;
import io.conserje.testsupport.Backends;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Two instances on one database and one Redis. */
class HeldRoomsIntegrationTests {

    private static final LocalDate DAY = LocalDate.parse("2026-12-18");
    private static final Duration LENGTH = Duration.ofMinutes(10);
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final FreshDatabase database = new FreshDatabase();
    private final MovableClock clock = new MovableClock();
    private final String tenant = "tenant " + UUID.randomUUID();
    private final LettuceConnectionFactory connections =
            connections(Backends.redis().host(), Backends.redis().port());
    private final StringRedisTemplate redis = new StringRedisTemplate(connections);
    private final Instance here = new Instance(redis);
    private final Instance there = new Instance(redis);

    @AfterEach
    void close() {
        connections.destroy();
        database.close();
    }

    @Test
    void whatOneInstanceDoesTheOtherSeesAtOnce() {
        for (int round = 0; round < 20; round++) {
            UUID key = UUID.randomUUID();
            here.place(key, 0);
            assertThat(there.held(0)).isEqualTo(1);
            there.holds.release(tenant, key);
            assertThat(here.held(0)).isZero();
        }
    }

    @Test
    void whoeverHasPlacedAHoldFindsItOnEveryInstanceWhateverOthersDo() throws Exception {
        List<Callable<Integer>> guests = IntStream.range(0, 40)
                .mapToObj(guest -> (Callable<Integer>) () -> {
                    (guest % 2 == 0 ? here : there).place(UUID.randomUUID(), 3 * guest);
                    return here.held(3 * guest) + there.held(3 * guest);
                })
                .toList();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var seen : executor.invokeAll(guests)) {
                assertThat(seen.get()).isEqualTo(2);
            }
        }
    }

    @Test
    void aRememberedHoldEndsByItsTimeToTheMillisecondAndAnExtendedOneLater() {
        UUID key = UUID.randomUUID();
        here.place(key, 0);
        clock.move(LENGTH.minusMillis(1));
        assertThat(there.held(0)).isEqualTo(1);
        clock.move(Duration.ofMillis(1));
        assertThat(there.held(0)).isZero();

        UUID another = UUID.randomUUID();
        here.place(another, 0);
        clock.move(LENGTH.minusMillis(1));
        assertThat(there.held(0)).isEqualTo(1);
        here.holds.extend(tenant, another);
        clock.move(Duration.ofMillis(1));
        assertThat(there.held(0)).isEqualTo(1);
    }

    @Test
    void holdsAreReadOnceAndAChangeThatNobodyToldOfIsSeenAfterFiveSeconds() {
        UUID key = UUID.randomUUID();
        here.place(key, 0);
        there.held(0);

        database.jdbc().sql("update advisory_hold set state = 'released'").update();
        assertThat(there.held(0)).as("the database is not asked").isEqualTo(1);
        clock.move(REMEMBERED);

        assertThat(there.held(0)).isZero();
    }

    @Test
    void aRedisThatLostItsMarksLeavesNobodyWithWhatWas() {
        here.place(UUID.randomUUID(), 0);
        there.held(0);
        database.jdbc().sql("update advisory_hold set state = 'released'").update();

        redis.delete("pms:holds:mark:" + tenant);

        assertThat(there.held(0)).isZero();
    }

    @Test
    void withoutRedisTheDatabaseIsAskedEachTime() {
        LettuceConnectionFactory nobody = connections("localhost", Backends.freePort());
        try {
            var alone = new Instance(new StringRedisTemplate(nobody));
            var another = new Instance(new StringRedisTemplate(nobody));
            UUID key = UUID.randomUUID();
            alone.place(key, 0);
            assertThat(another.held(0)).isEqualTo(1);

            alone.holds.release(tenant, key);

            assertThat(another.held(0)).isZero();
        } finally {
            nobody.destroy();
        }
    }

    private static LettuceConnectionFactory connections(String host, int port) {
        var connections = new LettuceConnectionFactory(new RedisStandaloneConfiguration(host, port));
        connections.afterPropertiesSet();
        connections.start();
        return connections;
    }

    /** One process of several. */
    private final class Instance {

        private final Holds holds;
        private final HeldRooms rooms;

        private Instance(StringRedisTemplate redis) {
            var store = new HoldStore(database.jdbc());
            var marks = new RedisHoldMarks(redis, new ForgivingRedis(clock));
            holds = new Holds(
                    store,
                    database.transactions(),
                    new HoldProperties(LENGTH, 2, REMEMBERED),
                    new HoldNews(store, new HoldMetrics(new SimpleMeterRegistry()), marks),
                    clock);
            rooms = new HeldRooms(store, marks, REMEMBERED, clock);
        }

        private void place(UUID key, int daysLater) {
            LocalDate day = DAY.plusDays(daysLater);
            holds.place(tenant, new HoldRequest(key, "2", day, day.plusDays(2), 1, 5));
        }

        private int held(int daysLater) {
            LocalDate day = DAY.plusDays(daysLater);
            return rooms.byOthers(tenant, day, day.plusDays(2), null, null).getOrDefault("2", 0);
        }
    }
}
