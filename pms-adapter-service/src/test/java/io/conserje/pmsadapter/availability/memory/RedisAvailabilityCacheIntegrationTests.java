package io.conserje.pmsadapter.availability.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.pmsadapter.availability.AvailabilityProperties;
import io.conserje.pmsadapter.availability.FreeRooms;
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

    private static final Duration YOUNG = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String tenant = "tenant " + UUID.randomUUID();
    private final CacheKey key = new CacheKey(tenant, "pms:test:" + UUID.randomUUID());
    private final Claim mine = Claim.ofItsOwn();
    private final Claim theirs = Claim.ofItsOwn();
    private final LettuceConnectionFactory connections =
            connections(Backends.redis().host(), Backends.redis().port());
    private final StringRedisTemplate redis = new StringRedisTemplate(connections);
    private Instant now = ANSWER.asOf();
    private final AvailabilityCache cache = cache(redis, InstantSource.system(), PATIENCE);

    @AfterEach
    void close() {
        connections.destroy();
    }

    @Test
    void anAnswerComesBackAsItWasAndForADay() {
        assertThat(cache.find(key).last().get()).isNull();

        cache.keep(key, ANSWER, 0, Claim.NONE);

        assertThat(cache.find(key).young()).isEqualTo(new FreeRooms(ANSWER, ""));
        assertThat(cache.find(key).last().get()).isEqualTo(ANSWER);
        assertThat(redis.getExpire(key.name())).isBetween(86_000L, 86_400L);
    }

    @Test
    void aChangeOfOursMakesEveryAnswerOfTheTenantOldAndLeavesItThere() {
        cache.keep(key, ANSWER, 0, Claim.NONE);
        cache.forget("another " + tenant);
        assertThat(cache.find(key).young()).isNotNull();

        cache.forget(tenant);

        Known old = cache.find(key);
        assertThat(old.young()).isNull();
        assertThat(old.generation()).isEqualTo(1);
        assertThat(old.last().get()).isEqualTo(ANSWER);
        cache.keep(key, ANSWER, 1, Claim.NONE);
        assertThat(cache.find(key).young()).isNotNull();
    }

    @Test
    void theMarkOfTheHoldsIsReadInTheSameBreath() {
        cache.keep(key, ANSWER, 0, Claim.NONE);
        redis.opsForValue().set(HoldMark.key(tenant), "of now");

        assertThat(cache.find(key).young()).isEqualTo(new FreeRooms(ANSWER, "of now"));
        assertThat(cache.find(new CacheKey("another " + tenant, key.name())).young())
                .isEqualTo(new FreeRooms(ANSWER, ""));
        assertThat(cache.keep(key, ANSWER, 0, Claim.NONE)).isEqualTo("of now");
    }

    @Test
    void whoeverFindsNothingYoungHasTheQuestionAndNobodyElseUntilAnAnswerIsKept() {
        assertThat(cache.find(key).isMine()).as("a mere look claims nothing").isFalse();
        assertThat(cache.findOrClaim(key, mine).isMine()).isTrue();
        assertThat(cache.findOrClaim(key, theirs).isMine()).isFalse();
        cache.keep(key, ANSWER, 0, mine);

        Known kept = cache.findOrClaim(key, theirs);
        assertThat(kept.young()).isNotNull();
        assertThat(kept.isMine()).as("nobody asks for what is young").isFalse();
        cache.forget(tenant);
        assertThat(cache.findOrClaim(key, theirs).isMine()).isTrue();
    }

    @Test
    void aClaimThatRanOutIsTheNextOnesAndItsFormerHolderCannotEndIt() {
        cache(redis, InstantSource.system(), Duration.ofMillis(50)).findOrClaim(key, mine);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> cache.findOrClaim(key, theirs).isMine());

        cache.end(key, mine);
        cache.keep(key, ANSWER, 7, mine);
        assertThat(cache.findOrClaim(key, mine).isMine()).isFalse();
        cache.end(key, theirs);

        assertThat(cache.findOrClaim(key, mine).isMine()).isTrue();
    }

    @Test
    void anAnswerIsYoungForItsTimeAndNotBeforeIt() {
        cache.keep(key, ANSWER, 0, Claim.NONE);
        now = ANSWER.asOf().plus(YOUNG).minusMillis(1);
        assertThat(cache.find(key).young()).isNotNull();
        now = ANSWER.asOf().plus(YOUNG);
        assertThat(cache.find(key).young()).isNull();
        now = ANSWER.asOf().minusMillis(2001);

        assertThat(cache.find(key).young()).isNull();
    }

    @Test
    void whoeverReadsTheClockBeforeTheQuestionAndLooksAfterTheAnswerAsksNoSecondTime() {
        now = ANSWER.asOf().minusMillis(2000);
        cache.keep(key, ANSWER, 0, Claim.NONE);

        Known known = cache.findOrClaim(key, mine);

        assertThat(known.young()).isEqualTo(new FreeRooms(ANSWER, ""));
        assertThat(known.isMine()).isFalse();
    }

    @Test
    void whatCannotBeReadCountsAsForgotten() {
        redis.opsForValue().set(key.name(), "0 " + now.toEpochMilli() + " {\"checkIn\":");
        assertThat(cache.findOrClaim(key, mine)).as("anybody may ask").isEqualTo(Known.NOTHING);
        redis.opsForValue().set(key.name(), "what nobody wrote");

        Known known = cache.findOrClaim(key, mine);
        assertThat(known.isMine()).isTrue();
        assertThat(known.last().get()).isNull();
    }

    @Test
    void anAnswerFromMemoryTakesUnderFiveMillisecondsOnTheBusiestMachine() {
        cache.keep(key, ANSWER, 0, Claim.NONE);
        IntStream.range(0, 500).forEach(_ -> cache.find(key));

        long[] nanos = IntStream.range(0, 500)
                .mapToLong(_ -> {
                    long start = System.nanoTime();
                    cache.find(key);
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
            AvailabilityCache absent = cache(new StringRedisTemplate(nobody), InstantSource.system(), PATIENCE);

            absent.keep(key, ANSWER, 0, Claim.NONE);
            absent.forget(tenant);

            assertThat(absent.find(key)).isEqualTo(Known.NOTHING);
        } finally {
            nobody.destroy();
        }
    }

    @Test
    void aRedisThatStopsAndComesBackEmptyCostsOnlyTime() {
        var real = new AtomicReference<>(Instant.parse("2026-11-20T10:00:00Z"));
        try (var own = new OwnRedis()) {
            AvailabilityCache mortal = cache(own.client(), real::get, PATIENCE);
            mortal.keep(key, ANSWER, 0, Claim.NONE);
            assertThat(mortal.find(key).last().get()).isEqualTo(ANSWER);
            own.stop();
            assertThat(mortal.find(key)).isEqualTo(Known.NOTHING);
            own.startAgain();
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                real.updateAndGet(time -> time.plusSeconds(6));
                mortal.keep(key, ANSWER, 0, Claim.NONE);
                return ANSWER.equals(mortal.find(key).last().get());
            });
            own.flush();
            assertThat(mortal.findOrClaim(key, mine).isMine()).isTrue();
            assertThat(mortal.findOrClaim(key, theirs).isMine()).isFalse();
            own.flush();
            assertThat(mortal.keep(key, ANSWER, 0, mine))
                    .as("scripts are sent again")
                    .isEmpty();
            assertThat(mortal.find(key).young()).isEqualTo(new FreeRooms(ANSWER, ""));
        }
    }

    private AvailabilityCache cache(StringRedisTemplate redis, InstantSource real, Duration patience) {
        var settings = new AvailabilityProperties(YOUNG, Duration.ofHours(24), Duration.ofMinutes(15), patience);
        return new RedisAvailabilityCache(redis, new ForgivingRedis(real), JsonMapper.shared(), settings, () -> now);
    }

    private static LettuceConnectionFactory connections(String host, int port) {
        var factory = new LettuceConnectionFactory(
                new RedisStandaloneConfiguration(host, port),
                LettuceClientConfiguration.builder()
                        .commandTimeout(Duration.ofSeconds(20))
                        .build());
        factory.afterPropertiesSet();
        factory.start();
        return factory;
    }
}
