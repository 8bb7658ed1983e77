package io.conserje.messaging.cost;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Months are those of business time, as channels stamp what they charge. */
@Configuration(proxyBeanMethods = false)
class CostConfiguration {
    @Bean
    Costs costs(JdbcClient jdbc, PriceProperties properties) {
        return new Costs(jdbc, properties);
    }

    @Bean
    Budgets budgets(JdbcClient jdbc, InstantSource clock, PriceProperties properties) {
        return new Budgets(jdbc, clock, properties);
    }

    @Bean
    BudgetAlarms budgetAlarms(JdbcClient jdbc, Budgets budgets, InstantSource clock) {
        return new BudgetAlarms(jdbc, budgets, clock);
    }
}
