package io.conserje.pmsadapter.availability.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.pmsadapter.availability.OfferFixture;
import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.hold.HoldMark;
import io.conserje.pmsadapter.redis.ForgivingRedis;
import io.conserje.testsupport.Backends;
import io.conserje.testsupport.OwnRedis;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;

class RedisAvailabilityCacheIntegrationTests {

    private static final Availability ANSWER = new Availability(
            LocalDate.parse("2026-12-10"),
            LocalDate.parse("2026-12-12"),
            List.of(OfferFixture.aDouble("11", 3)),
            Instant.parse("2026-11-20T10:00:00.123Z"),
            false);

    private final String tenant = "tenant " + UUID.randomUUID();
    private final String key = "pms:test:" + UUID.randomUUID();
    private final LettuceConnectionFactory connections =
            connections(Backends.redis().host(), Backends.redis().port());
    private final StringRedisTemplate redis = new StringRedisTemplate(connections);
    private final AvailabilityCache cache = cache(redis);

    @AfterEach
    void close() {
        connections.destroy();
    }

    @Test
    void anAnswerComesBackAsItWasAndForADay() {
        assertThat(cache.read(tenant, key).answer()).isNull();

        cache.keep(key, ANSWER, 0);

        assertThat(cache.read(tenant, key)).isEqualTo(new Known(ANSWER, true, 0, ""));
        assertThat(redis.getExpire(key)).isBetween(86_000L, 86_400L);
    }

    @Test
    void aChangeOfOursMakesEveryAnswerOfTheTenantOldAndLeavesItThere() {
        cache.keep(key, ANSWER, 0);
        cache.forget("another " + tenant);
        assertThat(cache.read(tenant, key).current()).isTrue();

        cache.forget(tenant);

        assertThat(cache.read(tenant, key)).isEqualTo(new Known(ANSWER, false, 1, ""));
        cache.keep(key, ANSWER, 1);
        assertThat(cache.read(tenant, key).current()).isTrue();
    }

    @Test
    void theMarkOfTheHoldsIsReadInTheSameBreath() {
        cache.keep(key, ANSWER, 0);
        redis.opsForValue().set(HoldMark.key(tenant), "of now");

        assertThat(cache.read(tenant, key)).isEqualTo(new Known(ANSWER, true, 0, "of now"));
        assertThat(cache.read("another " + tenant, key).holds()).isEmpty();
    }

    @Test
    void aClaimIsOneInstancesUntilItEnds() {
        var claims = new RedisClaims(redis, new ForgivingRedis(InstantSource.system()));

        assertThat(claims.take(key, Duration.ofMillis(300))).isTrue();
        assertThat(claims.take(key, Duration.ofMillis(300))).isFalse();
        claims.end(key);
        assertThat(claims.take(key, Duration.ofMillis(300))).isTrue();
        await().atMost(Duration.ofSeconds(5)).until(() -> claims.take(key, Duration.ofMillis(300)));
    }

    @Test
    void whatCannotBeReadCountsAsForgotten() {
        redis.opsForValue().set(key, "{\"checkIn\":");

        assertThat(cache.read(tenant, key)).isEqualTo(Known.NOTHING);
    }

    @Test
    void anAnswerFromMemoryTakesUnderFiveMillisecondsOnTheBusiestMachine() {
        cache.keep(key, ANSWER, 0);
        IntStream.range(0, 500).forEach(_ -> cache.read(tenant, key));

        long[] nanos = IntStream.range(0, 500)
                .mapToLong(_ -> {
                    long start = System.nanoTime();
                    cache.read(tenant, key);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();

        assertThat(Duration.ofNanos(nanos[249])).isLessThan(Duration.ofMillis(5));
    }

    @Test
    void withoutRedisNothingIsKnownAndNothingFails() {
        LettuceConnectionFactory nobody = connections("localhost", Backends.freePort());
        try {
            AvailabilityCache absent = cache(new StringRedisTemplate(nobody));

            absent.keep(key, ANSWER, 0);
            absent.forget(tenant);

            assertThat(absent.read(tenant, key)).isEqualTo(Known.NOTHING);
        } finally {
            nobody.destroy();
        }
    }

    @Test
    void aRedisThatStopsAndComesBackEmptyCostsOnlyTime() {
        var now = new AtomicReference<>(Instant.parse("2026-11-20T10:00:00Z"));
        try (var own = new OwnRedis()) {
            AvailabilityCache mortal = new RedisAvailabilityCache(
                    own.client(), new ForgivingRedis(now::get), JsonMapper.shared(), Duration.ofHours(24));
            mortal.keep(key, ANSWER, 0);
            assertThat(mortal.read(tenant, key).answer()).isEqualTo(ANSWER);
            own.stop();
            assertThat(mortal.read(tenant, key)).isEqualTo(Known.NOTHING);
            own.startAgain();
            await().atMost(Duration.ofSeconds(10)).until(() -> {
                now.updateAndGet(time -> time.plusSeconds(6));
                mortal.keep(key, ANSWER, 0);
                return ANSWER.equals(mortal.read(tenant, key).answer());
            });
            own.flush();
            assertThat(mortal.read(tenant, key)).isEqualTo(new Known(null, false, 0, ""));
        }
    }

    private static AvailabilityCache cache(StringRedisTemplate redis) {
        return new RedisAvailabilityCache(
                redis, new ForgivingRedis(InstantSource.system()), JsonMapper.shared(), Duration.ofHours(24));
    }

    private static LettuceConnectionFactory connections(String host, int port) {
        var factory = new LettuceConnectionFactory(
                new RedisStandaloneConfiguration(host, port),
                LettuceClientConfiguration.builder()
                        .commandTimeout(Duration.ofMillis(500))
                        .build());
        factory.afterPropertiesSet();
        factory.start();
        return factory;
    }
}
