package io.conserje.pmsadapter.stay.tries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.pmsadapter.MovableClock;
import io.conserje.pmsadapter.contract.StayClaim;
import io.conserje.pmsadapter.redis.ForgivingRedis;
import io.conserje.testsupport.Backends;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

@ParameterizedClass(name = "Redis is there: {0}")
@ValueSource(booleans = {true, false})
class VerificationTriesIntegrationTests {

    private static final int MOST = 5;

    private final String tenant = "tenant " + UUID.randomUUID();
    private final MovableClock clock = new MovableClock();
    private final LettuceConnectionFactory connections;
    private final StringRedisTemplate redis;
    private final boolean isThere;
    private final VerificationTries tries;

    VerificationTriesIntegrationTests(boolean isThere) {
        this.isThere = isThere;
        connections = connections(isThere ? Backends.redis().port() : Backends.freePort());
        redis = new StringRedisTemplate(connections);
        tries = new VerificationTries(
                new RedisTryCounter(redis, new ForgivingRedis(clock), new LocalTryCounter(clock)),
                new TriesProperties(MOST, Duration.ofHours(1)));
    }

    @AfterEach
    void close() {
        connections.destroy();
    }

    @Test
    void aReferenceIsTriedSoOftenWhoeverAsks() {
        IntStream.range(0, MOST).forEach(guest -> tries.count(tenant, claim("ABCDEFGHI", "guest " + guest)));

        assertThatThrownBy(() -> tries.count(tenant, claim("abcdefghi", "another")))
                .isInstanceOf(ProblemException.class);
        tries.count(tenant, claim("ZZZZZZZZZ", "another"));
        tries.count(tenant + " 2", claim("ABCDEFGHI", "another"));
    }

    @Test
    void aCallerTriesSoOftenWhateverTheReference() {
        IntStream.range(0, MOST).forEach(reference -> tries.count(tenant, claim("REF" + reference, "eve")));

        assertThatThrownBy(() -> tries.count(tenant, claim("REF9", "eve"))).isInstanceOf(ProblemException.class);
        tries.count(tenant, claim("REF9", "ana"));
    }

    @Test
    void ofManyAtOnceNoMoreAreListenedTo() {
        var heard = new AtomicInteger();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50)
                    .forEach(_ -> executor.submit(() -> {
                        tries.count(tenant, claim("ABCDEFGHI", "eve"));
                        return heard.incrementAndGet();
                    }));
        }

        assertThat(heard).hasValue(MOST);
    }

    @Test
    void whoWasRightStartsAnew() {
        IntStream.range(0, MOST).forEach(_ -> tries.count(tenant, claim("ABCDEFGHI", "ana")));

        tries.forgive(tenant, claim("ABCDEFGHI", "ana"));

        tries.count(tenant, claim("ABCDEFGHI", "ana"));
    }

    @Test
    void aCountEndsByItself() {
        IntStream.range(0, MOST).forEach(_ -> tries.count(tenant, claim("ABCDEFGHI", "ana")));

        if (isThere) {
            Set<String> kept = redis.keys("pms:tries:*");
            assertThat(kept)
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(redis.getExpire(key)).isBetween(3_000L, 3_600L));
        } else {
            clock.move(Duration.ofHours(1));
            tries.count(tenant, claim("ABCDEFGHI", "ana"));
        }
    }

    private static StayClaim claim(String reference, String caller) {
        return new StayClaim(reference, "eve@example.com", null, caller);
    }

    private static LettuceConnectionFactory connections(int port) {
        var settings = LettuceClientConfiguration.builder()
                .commandTimeout(Duration.ofSeconds(20))
                .build();
        var factory = new LettuceConnectionFactory(new RedisStandaloneConfiguration("127.0.0.1", port), settings);
        factory.afterPropertiesSet();
        factory.start();
        return factory;
    }
}
