package io.conserje.local.bench.scenario;

import io.conserje.local.bench.Superuser;
import io.conserje.local.outside.Patience;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** What of a run's webhooks stands in the stores: each text and each status by the id that the run gave it. */
final class Kept implements AutoCloseable {
    private static final String TEXTS = "select count(*) from orchestrator.inbox where external_id like ?";
    private static final String STATUSES = "select count(*) from messaging.receipt where external_id like ?";
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Connection connection;

    /** Looks by a connection of its own. */
    Kept(Map<String, String> settings) throws SQLException {
        connection = Superuser.connect(settings);
    }

    /** Waits until at least this many texts and statuses of the run stand, five minutes at the most. */
    Count of(String run, long texts, long statuses) throws SQLException, InterruptedException {
        return Patience.last(LIMIT, () -> count(run), count -> count.texts() >= texts && count.statuses() >= statuses);
    }

    private Count count(String run) throws SQLException {
        return new Count(count(TEXTS, run), count(STATUSES, run));
    }

    private long count(String query, String run) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, "wamid.load" + run + "n%");
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
     * @param statuses in the ledger of sends
     */
    record Count(long texts, long statuses) {}
}
