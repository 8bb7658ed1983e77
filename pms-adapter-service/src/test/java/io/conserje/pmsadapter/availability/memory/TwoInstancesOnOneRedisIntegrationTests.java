package io.conserje.pmsadapter.availability.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.availability.AvailabilityProperties;
import io.conserje.pmsadapter.availability.RoomInventory;
import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.availability.StayQuery;
import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.redis.ForgivingRedis;
import io.conserje.testsupport.Backends;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Guests of two instances who ask the same at whatever moments: the hotel's system hears each question once. */
class TwoInstancesOnOneRedisIntegrationTests {

    private static final int QUESTIONS = 150;
    private static final int GUESTS = 8;
    private static final AvailabilityProperties SETTINGS = new AvailabilityProperties(
            Duration.ofSeconds(30), Duration.ofHours(24), Duration.ofMinutes(15), Duration.ofSeconds(20));

    private final String tenant = "tenant " + UUID.randomUUID();
    private final AtomicInteger asked = new AtomicInteger();
    private final LettuceConnectionFactory connections = connections();
    private final List<CachedRoomInventory> instances = List.of(instance(), instance());

    @AfterEach
    void close() {
        connections.destroy();
    }

    @Test
    void eachQuestionIsAskedOnceWhoeverFinishesWhenever() throws InterruptedException, ExecutionException {
        LocalDate first = LocalDate.parse("2026-12-10");
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int question = 0; question < QUESTIONS; question++) {
                StayQuery query = query(first.plusDays(question));
                List<Callable<Availability>> guests = IntStream.range(0, GUESTS)
                        .mapToObj(guest -> (Callable<Availability>)
                                () -> instances.get(guest % 2).find(query).availability())
                        .toList();
                for (Future<Availability> answer : executor.invokeAll(guests)) {
                    assertThat(answer.get().checkIn()).isEqualTo(query.stay().checkIn());
                }
            }
        }

        assertThat(asked).hasValue(QUESTIONS);
    }

    private StayQuery query(LocalDate day) {
        return new StayQuery(
                tenant, new Stay(day, day.plusDays(1), List.of(new RoomParty(2, 0, List.of()))), null, "es", false);
    }

    private CachedRoomInventory instance() {
        InstantSource clock = InstantSource.system();
        RoomInventory hotel = query -> {
            asked.incrementAndGet();
            return new Availability(query.stay().checkIn(), query.stay().checkOut(), List.of(), clock.instant(), false);
        };
        return new CachedRoomInventory(
                hotel,
                new RedisAvailabilityCache(
                        new StringRedisTemplate(connections),
                        new ForgivingRedis(clock),
                        JsonMapper.shared(),
                        SETTINGS,
                        clock),
                new OthersQuestions(SETTINGS.patience()),
                SETTINGS,
                new CacheMetrics(new SimpleMeterRegistry()));
    }

    private static LettuceConnectionFactory connections() {
        var factory = new LettuceConnectionFactory(new RedisStandaloneConfiguration(
                Backends.redis().host(), Backends.redis().port()));
        factory.afterPropertiesSet();
        factory.start();
        return factory;
    }
}
