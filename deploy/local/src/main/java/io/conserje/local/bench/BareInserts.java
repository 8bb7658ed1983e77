package io.conserje.local.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The floor of an acknowledgement: the same bytes into a table like the orchestrator's, over as many connections, and nothing else. */
final class BareInserts implements AutoCloseable {
    /** The orchestrator's default for intake. */
    private static final int CONNECTIONS = 16;

    private static final String TABLE = """
            create schema if not exists bench;
            drop table if exists bench.delivery;
            create table bench.delivery (
                id             bigint      generated always as identity primary key,
                received_at    timestamptz not null default now(),
                channel        text        not null,
                app            text        not null,
                correlation_id text        not null,
                body           bytea       not null,
                done           boolean     not null default false
            );
            create index delivery_unread on bench.delivery (id) where not done""";
    private static final String INSERT =
            "insert into bench.delivery (channel, app, correlation_id, body) values ('whatsapp', 'default', ?, ?)";

    private final BlockingQueue<Connection> pool = new ArrayBlockingQueue<>(CONNECTIONS);

    /** Makes the table and opens the connections, with what the platform was started with. */
    BareInserts(Map<String, String> settings) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            pool.add(DriverManager.getConnection(
                    settings.getOrDefault("POSTGRES_URL", ""),
                    settings.getOrDefault("POSTGRES_USER", ""),
                    settings.getOrDefault("POSTGRES_PASSWORD", "")));
        }
        run(TABLE);
    }

    /** Stores one body, committed. */
    void insert(String correlationId, byte[] body) throws SQLException, InterruptedException {
        Connection connection = pool.take();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, correlationId);
            insert.setBytes(2, body);
            insert.executeUpdate();
        } finally {
            pool.add(connection);
        }
    }

    /** Takes the table away and closes the connections; nobody may insert any more. */
    @Override
    public void close() throws SQLException {
        run("drop schema bench cascade");
        for (Connection connection : pool) {
            connection.close();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = pool.element().createStatement()) {
            statement.execute(sql);
        }
    }
}
