package io.conserje.messaging.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives the ledger the real clock: how long a send is unknown has nothing to do with business time. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {
    @Bean
    Ledger ledger(JdbcClient jdbc) {
        return new Ledger(jdbc, InstantSource.system());
    }

    @Bean
    Settlement settlement(JdbcClient jdbc, DeliveryProperties properties) {
        return new Settlement(jdbc, InstantSource.system(), properties);
    }

    @Bean
    LateReports lateReports(JdbcClient jdbc, InstantSource businessTime) {
        return new LateReports(jdbc, businessTime, InstantSource.system());
    }

    @Bean
    SendMetrics sendMetrics(MeterRegistry meters, Ledger ledger) {
        return new SendMetrics(meters, ledger);
    }
}
