package io.conserje.local.bench.scenario;

import io.conserje.local.bench.Superuser;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** How many statements the platform's database was asked, by PostgreSQL's own count. */
final class Statements implements AutoCloseable {
    /** What makes PostgreSQL count them. */
    static final String OPTION = "shared_preload_libraries=pg_stat_statements";

    private final Connection connection;

    /** Only a superuser may let statements be counted. */
    Statements(Map<String, String> settings) throws SQLException {
        connection = Superuser.connect(settings);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
    }

    /** Calls so far, those that begin and end transactions left out. */
    long calls() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(sum(calls), 0)::bigint from pg_stat_statements"
                        + " where query !~* '^(begin|commit|rollback|set|show)\\y'")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
