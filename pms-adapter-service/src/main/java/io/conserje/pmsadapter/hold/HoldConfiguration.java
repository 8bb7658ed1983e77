package io.conserje.pmsadapter.hold;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts holds together; they keep to real time. */
@Configuration(proxyBeanMethods = false)
class HoldConfiguration {

    @Bean
    Holds holds(
            JdbcClient jdbc, PlatformTransactionManager transactions, HoldProperties settings, MeterRegistry meters) {
        return new Holds(
                new HoldStore(jdbc),
                new TransactionTemplate(transactions),
                settings,
                new HoldMetrics(meters),
                InstantSource.system());
    }

    @Bean
    HoldExpiry holdExpiry(Holds holds) {
        return new HoldExpiry(holds);
    }
}
