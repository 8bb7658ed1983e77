package io.conserje.pmsadapter.availability.memory;

import io.conserje.pmsadapter.availability.AvailabilityProperties;
import io.conserje.pmsadapter.availability.RoomChanges;
import io.conserje.pmsadapter.availability.RoomInventory;
import io.conserje.pmsadapter.availability.RoomMemory;
import io.conserje.pmsadapter.redis.ForgivingRedis;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts the memory around the inventory whose stays are checked, the bean named {@code checkedInventory}. */
@Configuration(proxyBeanMethods = false)
class MemoryConfiguration {

    @Bean
    AvailabilityCache availabilityCache(
            StringRedisTemplate redis,
            ForgivingRedis calls,
            JsonMapper mapper,
            AvailabilityProperties settings,
            InstantSource clock) {
        return new RedisAvailabilityCache(redis, calls, mapper, settings, clock);
    }

    /** What a change of ours is told to. */
    @Bean
    RoomChanges roomChanges(AvailabilityCache cache) {
        return cache::forget;
    }

    @Bean
    RoomMemory roomMemory(
            @Qualifier("checkedInventory") RoomInventory checked,
            AvailabilityCache cache,
            AvailabilityProperties settings,
            MeterRegistry meters) {
        return new CachedRoomInventory(
                checked, cache, new OthersQuestions(settings.patience()), settings, new CacheMetrics(meters));
    }
}
