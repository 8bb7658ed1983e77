package io.conserje.testsupport;

import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Connection details of this JVM's Redis. */
@TestConfiguration(proxyBeanMethods = false)
public class RedisBackend {

    @Bean
    DataRedisConnectionDetails dataRedisConnectionDetails() {
        Backends.Redis redis = Backends.redis();
        return new DataRedisConnectionDetails() {
            @Override
            public Standalone getStandalone() {
                return Standalone.of(redis.host(), redis.port());
            }
        };
    }
}
