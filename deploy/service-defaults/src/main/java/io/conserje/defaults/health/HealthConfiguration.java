package io.conserje.defaults.health;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.health.DataSourceHealthContributorAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Lets readiness tell of the schema without asking it. */
@AutoConfiguration(
        after = DataSourceAutoConfiguration.class,
        before = DataSourceHealthContributorAutoConfiguration.class)
@ConditionalOnClass(DataSourceHealthContributorAutoConfiguration.class)
@ConditionalOnProperty("conserje.schema")
public class HealthConfiguration {

    /** Under the name of the one that asks each time, which steps back for it. */
    @Bean
    StoreHealth dbHealthContributor(
            DataSource database,
            @Value("${conserje.health.every}") Duration every,
            @Value("${conserje.health.oldest}") Duration oldest) {
        return new StoreHealth(database, every, oldest);
    }
}
