package io.conserje.defaults.store;

import io.conserje.defaults.log.LogFields;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Makes the service's role and schema before anything connects; the login's only right that matters is to take that role. */
class SchemaBootstrap {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaBootstrap.class);
    private static final String NAME = "[a-z][a-z0-9_]{0,30}";
    private static final long LOCK = 0x636f6e7365726a65L;

    private final JdbcConnectionDetails database;
    private final String schema;
    private final Duration patience;

    SchemaBootstrap(JdbcConnectionDetails database, String schema, Duration patience) {
        if (!schema.matches(NAME)) {
            throw new IllegalArgumentException("conserje.schema has to match " + NAME);
        }
        this.database = database;
        this.schema = schema;
        this.patience = patience;
    }

    void run() {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            statement.execute("""
                    do $$ begin
                      if not exists (select from pg_roles where rolname = 'conserje_%1$s') then
                        create role conserje_%1$s nologin;
                      end if;
                      if not pg_has_role(current_user, 'conserje_%1$s', 'member') or not (select rolsuper from pg_roles where rolname = current_user) then
                        execute format('grant conserje_%1$s to %%I', current_user);
                      end if;
                      if not exists (select from pg_namespace where nspname = '%1$s') then
                        create schema %1$s authorization conserje_%1$s;
                      end if;
                    end $$
                    """.formatted(schema));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The schema " + schema + " could not be prepared", e);
        }
    }

    private Connection connect() throws SQLException {
        Instant end = Instant.now().plus(patience);
        while (true) {
            try {
                return DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
            } catch (SQLException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                LOG.atInfo().addKeyValue(LogFields.REASON, e.getSQLState()).log("Waiting for PostgreSQL");
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
