package io.conserje.local.bench.scenario;

import io.conserje.local.bench.Superuser;
import io.conserje.local.outside.Patience;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** What of a run's webhooks stands in the stores: texts, and messages of which there are statuses, by the ids that the run gave them. */
public final class Kept implements AutoCloseable {
    private static final String TEXTS = "select count(*) from orchestrator.inbox where external_id like ?";
    private static final String STATUSES = "select count(*) from messaging.receipt where external_id like ?";
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Connection connection;

    /** Looks by a connection of its own. */
    public Kept(Map<String, String> settings) throws SQLException {
        connection = Superuser.connect(settings);
    }

    /**
     * Waits until at least this many texts and messages with statuses stand, five minutes at the most.
     *
     * @param ids what the ids of the run look like, for {@code like}
     */
    public Count of(String ids, long texts, long statuses) throws SQLException, InterruptedException {
        return Patience.last(LIMIT, () -> count(ids), count -> count.texts() >= texts && count.statuses() >= statuses);
    }

    private Count count(String ids) throws SQLException {
        return new Count(count(TEXTS, ids), count(STATUSES, ids));
    }

    private long count(String query, String ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, ids);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /**
     * What stands.
     *
     * @param texts in the inbox
     * @param statuses messages in the ledger of sends that have one
     */
    public record Count(long texts, long statuses) {}
}
