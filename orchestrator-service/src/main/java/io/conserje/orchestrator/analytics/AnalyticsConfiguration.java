package io.conserje.orchestrator.analytics;

import io.conserje.defaults.sealing.EncryptionKeys;
import io.conserje.defaults.sealing.Sealing;
import io.conserje.orchestrator.worker.Loop;
import io.conserje.orchestrator.worker.Wakeup;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps texts sealed, and forgets old ones once an hour; two instances that do so at once do no harm. */
@Configuration(proxyBeanMethods = false)
class AnalyticsConfiguration {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    NotUnderstoodTexts notUnderstoodTexts(JdbcClient jdbc, AnalyticsProperties properties) {
        return new NotUnderstoodTexts(
                jdbc, new Sealing(EncryptionKeys.parse(properties.encryptionKeys()), new SecureRandom()));
    }

    @Bean
    Loop notUnderstoodLoop(NotUnderstoodTexts texts, AnalyticsProperties properties, InstantSource clock) {
        return new Loop("not-understood", new Wakeup(), () -> {
            texts.forgetBefore(clock.instant().minus(properties.kept()));
            return PAUSE;
        });
    }
}
