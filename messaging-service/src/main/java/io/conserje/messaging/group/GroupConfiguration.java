package io.conserje.messaging.group;

import io.conserje.defaults.sealing.EncryptionKeys;
import io.conserje.defaults.sealing.Sealing;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts the book of groups together. */
@Configuration(proxyBeanMethods = false)
class GroupConfiguration {
    @Bean
    GroupBook groupBook(
            JdbcClient jdbc,
            EncryptionKeys keys,
            JsonMapper json,
            MeterRegistry meters,
            @Value("${conserje.groups.kept}") Duration kept) {
        return new GroupBook(jdbc, new Sealing(keys, new SecureRandom()), json, meters, kept);
    }

    @Bean
    GroupErasure groupErasure(JdbcClient jdbc, EncryptionKeys keys, JsonMapper json) {
        return new GroupErasure(jdbc, new Sealing(keys, new SecureRandom()), json);
    }

    @Bean
    GroupList groupList(JdbcClient jdbc, EncryptionKeys keys, JsonMapper json) {
        return new GroupList(jdbc, new Sealing(keys, new SecureRandom()), json);
    }
}
