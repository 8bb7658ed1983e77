package io.conserje.messaging.whatsapp.window;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Windows are counted in business time. */
@Configuration(proxyBeanMethods = false)
class WindowConfiguration {
    @Bean
    GuestWindows guestWindows(JdbcClient jdbc, InstantSource clock) {
        return new GuestWindows(jdbc, clock);
    }
}
