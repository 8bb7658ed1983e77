package io.conserje.pmsadapter.redis;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One memory of Redis' absence for all who use it. */
@Configuration(proxyBeanMethods = false)
class RedisConfiguration {

    @Bean
    ForgivingRedis forgivingRedis(InstantSource clock) {
        return new ForgivingRedis(clock);
    }
}
