package io.conserje.testsupport;

import java.time.Duration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientConfigurationBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Connection details of this JVM's Redis, and the patience with it that a busy machine needs. */
@TestConfiguration(proxyBeanMethods = false)
public class RedisBackend {

    /** This Redis is there: who does not hear from it waits for the machine, and is not to go on without. */
    private static final Duration PATIENT = Duration.ofSeconds(20);

    @Bean
    LettuceClientConfigurationBuilderCustomizer patientRedis() {
        return settings -> settings.commandTimeout(PATIENT);
    }

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
