package io.conserje.gateway.identity;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** What identity needs from the libraries. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    Passwords passwords() {
        return new Passwords(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }
}
