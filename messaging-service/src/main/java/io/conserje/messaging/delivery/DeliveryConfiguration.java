package io.conserje.messaging.delivery;

import io.conserje.messaging.delivery.inquiry.Inquiries;
import io.conserje.messaging.delivery.inquiry.SendRegister;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
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
    Settlement settlement(JdbcClient jdbc, DeliveryProperties properties, Inquiries inquiries) {
        return new Settlement(jdbc, InstantSource.system(), properties, inquiries.channels());
    }

    @Bean
    Inquiries inquiries(JdbcClient jdbc, DeliveryProperties properties, List<SendRegister> registers) {
        return new Inquiries(
                jdbc,
                InstantSource.system(),
                properties.unknownSettlesAfter(),
                properties.unknownGivenUpAfter(),
                registers);
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
