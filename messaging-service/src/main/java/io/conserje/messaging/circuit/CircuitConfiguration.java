package io.conserje.messaging.circuit;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rests are counted in real time. */
@Configuration(proxyBeanMethods = false)
class CircuitConfiguration {
    @Bean
    Circuits circuits(JdbcClient jdbc, RestProperties properties, MeterRegistry meters) {
        return new Circuits(new RestStore(jdbc), InstantSource.system(), properties, meters);
    }
}
