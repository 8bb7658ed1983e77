package io.conserje.orchestrator.retention;

import io.conserje.orchestrator.worker.Loop;
import io.conserje.orchestrator.worker.Wakeup;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Starts the housekeeping. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    @Bean
    Loop housekeepingLoop(JdbcClient jdbc, TransactionOperations transactions, RetentionProperties properties) {
        var housekeeping = new Housekeeping(transactions, jdbc, InstantSource.system(), properties);
        return new Loop("housekeeping", new Wakeup(), housekeeping::pass);
    }
}
