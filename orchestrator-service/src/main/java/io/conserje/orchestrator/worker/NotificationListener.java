package io.conserje.orchestrator.worker;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears on a connection of its own what other instances did, and wakes the workers here. A poll stands behind it: hearing nothing costs only time. */
class NotificationListener {

    private static final int HEAR_MILLIS = 1000;

    private final DataSource database;
    private final Wakeups wakeups;
    private final Instance instance;
    private @Nullable Connection connection;

    NotificationListener(DataSource database, Wakeups wakeups, Instance instance) {
        this.database = database;
        this.wakeups = wakeups;
        this.instance = instance;
    }

    Duration pass() {
        try {
            PGNotification[] heard = listening().unwrap(PGConnection.class).getNotifications(HEAR_MILLIS);
            if (heard != null) {
                Arrays.stream(heard).map(PGNotification::getParameter).forEach(this::hear);
            }
            return Duration.ZERO;
        } catch (SQLException e) {
            close();
            throw new IllegalStateException("Notifications cannot be heard", e);
        }
    }

    void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The connection for notifications cannot be closed", e);
        } finally {
            connection = null;
        }
    }

    private Connection listening() throws SQLException {
        if (connection == null) {
            connection = database.getConnection();
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + Notifier.CHANNEL);
            }
        }
        return connection;
    }

    private void hear(String payload) {
        int colon = payload.indexOf(':');
        String speaker = colon < 0 ? payload : payload.substring(0, colon);
        if (speaker.equals(instance.id())) {
            return;
        }
        wakeups.heardAnother();
        if (colon > 0) {
            for (String topic : payload.substring(colon + 1).split(",")) {
                wakeups.raiseHere(Topic.valueOf(topic));
            }
        }
    }
}
