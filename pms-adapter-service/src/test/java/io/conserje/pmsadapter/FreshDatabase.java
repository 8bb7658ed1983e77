package io.conserje.pmsadapter;

import com.zaxxer.hikari.HikariDataSource;
import io.conserje.testsupport.Backends;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of its own with the service's tables. */
public final class FreshDatabase implements AutoCloseable {

    private final Backends.Database database = Backends.freshDatabase();
    private final HikariDataSource source = new HikariDataSource();

    public FreshDatabase() {
        source.setJdbcUrl(database.url());
        source.setUsername(database.user());
        source.setPassword(database.password());
        source.setMinimumIdle(1);
        Flyway.configure().dataSource(source).load().migrate();
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    public TransactionOperations transactions() {
        return new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    @Override
    public void close() {
        source.close();
        database.drop();
    }
}
