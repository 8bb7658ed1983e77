package io.conserje.messaging;

import io.conserje.testsupport.Backends;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The tables of messaging on a real PostgreSQL, without a Spring context. */
public final class TestDatabase {
    private TestDatabase() {}

    /** A fresh database of its own, migrated. */
    public static JdbcClient migrated() {
        return tables().jdbc();
    }

    /** The same with where it comes from, for who needs transactions. */
    public static Tables tables() {
        Backends.Database database = Backends.freshDatabase();
        var dataSource = new SimpleDriverDataSource(
                new org.postgresql.Driver(), database.url(), database.user(), database.password());
        Flyway.configure().dataSource(dataSource).load().migrate();
        return new Tables(dataSource, JdbcClient.create(dataSource));
    }

    /** A database and who asks it. */
    public record Tables(DataSource dataSource, JdbcClient jdbc) {}
}
