package io.conserje.simulators.whatsapp;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where ids and shuffles come from. */
@Configuration(proxyBeanMethods = false)
class Randomness {

    @Bean
    @ConditionalOnMissingBean
    RandomGenerator random() {
        return new SecureRandom();
    }
}
