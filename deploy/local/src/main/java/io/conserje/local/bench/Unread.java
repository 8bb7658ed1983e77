package io.conserje.local.bench;

import io.conserje.local.setting.Secrets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** Webhooks that are stored and not read yet. */
final class Unread implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Connection connection;

    /** Looks with the rights of a superuser: the table belongs to the orchestrator. */
    Unread(Map<String, String> settings) throws SQLException {
        connection = DriverManager.getConnection(
                settings.getOrDefault("POSTGRES_URL", ""),
                "postgres",
                settings.getOrDefault(Secrets.SUPERUSER_PASSWORD, ""));
    }

    /** How many there are. */
    long count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from orchestrator.delivery where not done")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Waits until all are read, a minute at the most. */
    void awaitNone() throws SQLException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (count() > 0 && System.nanoTime() < end) {
            Thread.sleep(PAUSE);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
