package io.conserje.messaging.whatsapp.pace;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Puts the buckets together. */
@Configuration(proxyBeanMethods = false)
class PaceConfiguration {
    @Bean
    SendPace sendPace(StringRedisTemplate redis, PaceProperties properties) {
        InstantSource realTime = InstantSource.system();
        return new SendPace(
                new FallbackBuckets(new RedisBuckets(redis), new LocalBuckets(realTime), realTime), properties);
    }
}
