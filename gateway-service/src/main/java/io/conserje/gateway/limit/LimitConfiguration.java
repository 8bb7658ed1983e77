package io.conserje.gateway.limit;

import io.conserje.defaults.bucket.TokenBuckets;
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
        return new RateLimits(TokenBuckets.of(redis, "conserje:gateway:rate:"), properties, address);
    }
}
