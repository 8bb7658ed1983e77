package io.conserje.messaging.whatsapp.pace;

import io.conserje.defaults.bucket.TokenBuckets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Puts the buckets together. */
@Configuration(proxyBeanMethods = false)
class PaceConfiguration {
    @Bean
    SendPace sendPace(StringRedisTemplate redis, PaceProperties properties) {
        return new SendPace(TokenBuckets.of(redis, "conserje:messaging:pace:"), properties);
    }
}
