package io.conserje.pmsadapter.stay.tries;

import io.conserje.pmsadapter.redis.ForgivingRedis;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Puts the counting of tries together. */
@Configuration(proxyBeanMethods = false)
class TriesConfiguration {

    @Bean
    VerificationTries verificationTries(
            StringRedisTemplate redis, ForgivingRedis calls, TriesProperties settings, InstantSource clock) {
        return new VerificationTries(new RedisTryCounter(redis, calls, new LocalTryCounter(clock)), settings);
    }
}
