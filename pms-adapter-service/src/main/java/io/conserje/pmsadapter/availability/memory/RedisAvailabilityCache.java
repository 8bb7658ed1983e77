package io.conserje.pmsadapter.availability.memory;

import io.conserje.defaults.redis.Scripts;
import io.conserje.pmsadapter.availability.AvailabilityProperties;
import io.conserje.pmsadapter.availability.FreeRooms;
import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.hold.HoldMark;
import io.conserje.pmsadapter.redis.ForgivingRedis;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps answers in Redis, each behind the number of changes that were known when it was asked for and the time of that. A look and the
 * claim that follows from it are one step there, and so are an answer and the end of its claim.
 */
class RedisAvailabilityCache implements AvailabilityCache {

    private static final String CHANGES = "pms:availability:changes:";
    private static final String CLAIM = "pms:claim:";

    /**
     * How far an answer may be of a later time than the look at it: a look reads the clock before it goes to Redis, where an answer may
     * have come in between, and two machines' clocks differ a little.
     */
    private static final Duration AHEAD = Duration.ofSeconds(2);

    @SuppressWarnings("rawtypes")
    private static final RedisScript<List> FIND_OR_CLAIM = Scripts.read("find-or-claim.lua", List.class);

    private static final RedisScript<String> KEEP = Scripts.read("keep-answer.lua", String.class);
    private static final RedisScript<Long> END = Scripts.read("end-claim.lua", Long.class);

    private final StringRedisTemplate redis;
    private final ForgivingRedis calls;
    private final JsonMapper mapper;
    private final AvailabilityProperties settings;
    private final InstantSource clock;

    RedisAvailabilityCache(
            StringRedisTemplate redis,
            ForgivingRedis calls,
            JsonMapper mapper,
            AvailabilityProperties settings,
            InstantSource clock) {
        this.redis = redis;
        this.calls = calls;
        this.mapper = mapper;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Known find(CacheKey key) {
        return findOrClaim(key, Claim.NONE);
    }

    @Override
    public Known findOrClaim(CacheKey key, Claim claim) {
        Instant now = clock.instant();
        return calls.tried(
                Known.NOTHING,
                () -> known(redis.execute(
                        FIND_OR_CLAIM,
                        List.of(key.name(), CHANGES + key.tenant(), HoldMark.key(key.tenant()), CLAIM + key.name()),
                        millis(now.plus(AHEAD)),
                        millis(now.minus(settings.young())),
                        claim.word(),
                        String.valueOf(settings.patience().toMillis()))));
    }

    @Override
    public @Nullable String keep(CacheKey key, Availability answer, long generation, Claim claim) {
        return calls.<@Nullable String>tried(
                null,
                () -> redis.execute(
                        KEEP,
                        List.of(key.name(), CLAIM + key.name(), HoldMark.key(key.tenant())),
                        generation + " " + millis(answer.asOf()) + " " + mapper.writeValueAsString(answer),
                        String.valueOf(settings.lastKnown().toMillis()),
                        claim.word()));
    }

    @Override
    public void end(CacheKey key, Claim claim) {
        if (!claim.equals(Claim.NONE)) {
            calls.tried(0L, () -> redis.execute(END, List.of(CLAIM + key.name()), claim.word()));
        }
    }

    @Override
    public void forget(String tenant) {
        calls.tried(true, () -> redis.opsForValue().increment(CHANGES + tenant) != null);
    }

    private Known known(List<?> found) {
        String kept = (String) found.get(4);
        FreeRooms young =
                found.get(0).equals(1L) && kept != null ? new FreeRooms(answer(kept), (String) found.get(3)) : null;
        return new Known(
                young,
                found.get(1).equals(1L),
                Long.parseLong((String) found.get(2)),
                () -> kept == null ? null : readable(kept));
    }

    private @Nullable Availability readable(String kept) {
        try {
            return answer(kept);
        } catch (JacksonException e) {
            return null;
        }
    }

    private Availability answer(String kept) {
        int json = kept.indexOf(' ', kept.indexOf(' ') + 1) + 1;
        return mapper.readValue(kept.substring(json), Availability.class);
    }

    private static String millis(Instant instant) {
        return String.valueOf(instant.toEpochMilli());
    }
}
