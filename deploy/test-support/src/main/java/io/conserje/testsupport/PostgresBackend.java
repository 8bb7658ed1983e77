package io.conserje.testsupport;

import io.conserje.testsupport.Backends.Database;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Connection details of a fresh database. */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresBackend {

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails() {
        Database database = Backends.freshDatabase();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
