package io.conserje.local.bench;

import io.conserje.local.outside.Patience;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** Webhooks that are stored and not read yet. */
final class Unread implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Connection connection;

    /** Looks by a connection of its own. */
    Unread(Map<String, String> settings) throws SQLException {
        connection = Superuser.connect(settings);
    }

    /** How many there are. */
    long count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from orchestrator.unread_delivery")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Waits until all are read, a minute at the most. */
    void awaitNone() throws SQLException, InterruptedException {
        Patience.last(LIMIT, this::count, unread -> unread == 0);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
