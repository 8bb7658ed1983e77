package io.conserje.local.backend;

import io.conserje.local.process.Readiness;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** PostgreSQL can be used when it lets its superuser in; a port alone may still be recovering. */
record DatabaseReadiness(int port, String superuserPassword) implements Readiness {
    @Override
    public boolean isReady() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** A connection of the superuser. */
    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", EmbeddedPostgres.SUPERUSER);
        properties.setProperty("password", superuserPassword);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", properties);
    }

    @Override
    public String toString() {
        return "DatabaseReadiness[port=" + port + "]";
    }
}
