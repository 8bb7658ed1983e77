package io.conserje.gateway.limit;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Puts the buckets together. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    ClientAddress clientAddress(LimitProperties properties) {
        return new ClientAddress(properties.trustedProxies());
    }

    @Bean
    RateLimits rateLimits(StringRedisTemplate redis, LimitProperties properties, ClientAddress address) {
        InstantSource realTime = InstantSource.system();
        var buckets = new FallbackBuckets(new RedisBuckets(redis), new LocalBuckets(realTime), realTime);
        return new RateLimits(buckets, properties, address);
    }
}
