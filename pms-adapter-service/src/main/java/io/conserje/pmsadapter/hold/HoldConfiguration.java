package io.conserje.pmsadapter.hold;

import io.conserje.pmsadapter.redis.ForgivingRedis;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts holds together; they keep to real time. */
@Configuration(proxyBeanMethods = false)
class HoldConfiguration {

    @Bean
    HoldStore holdStore(JdbcClient jdbc) {
        return new HoldStore(jdbc);
    }

    @Bean
    HoldMarks holdMarks(StringRedisTemplate redis, ForgivingRedis calls) {
        return new RedisHoldMarks(redis, calls);
    }

    @Bean
    HeldRooms heldRooms(HoldStore store, HoldMarks marks, HoldProperties settings) {
        return new HeldRooms(store, marks, settings.remembered(), InstantSource.system());
    }

    @Bean
    Holds holds(
            HoldStore store,
            HoldMarks marks,
            PlatformTransactionManager transactions,
            HoldProperties settings,
            MeterRegistry meters) {
        return new Holds(
                store,
                new TransactionTemplate(transactions),
                settings,
                new HoldNews(store, new HoldMetrics(meters), marks),
                InstantSource.system());
    }

    @Bean
    HoldExpiry holdExpiry(Holds holds) {
        return new HoldExpiry(holds);
    }
}
