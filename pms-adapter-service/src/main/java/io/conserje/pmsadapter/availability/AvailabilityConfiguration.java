package io.conserje.pmsadapter.availability;

import io.conserje.pmsadapter.hotel.Catalogue;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts the cache and the check of the party around the vendor's inventory, the bean named {@code pmsInventory}. */
@Configuration(proxyBeanMethods = false)
class AvailabilityConfiguration {

    @Bean
    AvailabilityCache availabilityCache(
            StringRedisTemplate redis, JsonMapper mapper, AvailabilityProperties settings, InstantSource clock) {
        return new RedisAvailabilityCache(redis, mapper, settings.lastKnown(), clock);
    }

    @Bean
    @Primary
    RoomInventory roomInventory(
            @Qualifier("pmsInventory") RoomInventory vendor,
            Catalogue catalogue,
            StayRules rules,
            AvailabilityCache cache,
            AvailabilityProperties settings,
            InstantSource clock,
            MeterRegistry meters) {
        return new CachedRoomInventory(
                new CapacityCheckedInventory(vendor, catalogue, rules),
                cache,
                settings.young(),
                clock,
                new CacheMetrics(meters));
    }
}
