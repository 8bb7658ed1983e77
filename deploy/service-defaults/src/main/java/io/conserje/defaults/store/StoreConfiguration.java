package io.conserje.defaults.store;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Prepares role and schema before the first pool is used. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnClass(JdbcConnectionDetails.class)
@ConditionalOnProperty("conserje.schema")
public class StoreConfiguration {

    @Bean
    static BeanPostProcessor schemaBeforeDataSource(
            ObjectProvider<JdbcConnectionDetails> database,
            @Value("${conserje.schema}") String schema,
            @Value("${conserje.database-patience:30s}") Duration patience) {
        return new SchemaBeforeDataSource(() -> new SchemaBootstrap(database.getObject(), schema, patience).run());
    }

    /** Runs the preparation once, before the first data source is handed to anybody. */
    private static final class SchemaBeforeDataSource implements BeanPostProcessor {

        private final Runnable preparation;
        private boolean done;

        SchemaBeforeDataSource(Runnable preparation) {
            this.preparation = preparation;
        }

        @Override
        public synchronized Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof DataSource && !done) {
                done = true;
                preparation.run();
            }
            return bean;
        }
    }
}
