package io.conserje.simulators;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time that the simulated world lives in: the real one, moved by the offset that the whole platform shares. */
@Configuration(proxyBeanMethods = false)
class BusinessClock {

    @Bean
    InstantSource businessTime(@Value("${conserje.clock-offset}") Duration offset) {
        return Clock.offset(Clock.systemUTC(), offset);
    }
}
