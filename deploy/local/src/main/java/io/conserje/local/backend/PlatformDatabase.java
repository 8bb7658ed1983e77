package io.conserje.local.backend;

import io.conserje.local.setting.StartRefused;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database {@code conserje} and its role, which may create schemas and roles but is no superuser. */
public final class PlatformDatabase {
    /** Its name. */
    public static final String NAME = "conserje";

    private final DatabaseReadiness superuser;

    /** In the embedded PostgreSQL at this port. */
    public PlatformDatabase(int port, String superuserPassword) {
        this.superuser = new DatabaseReadiness(port, superuserPassword);
    }

    /**
     * Makes both where they are missing, and gives the role its current password.
     *
     * @throws StartRefused if PostgreSQL says no
     */
    public void prepare(String user, String password) {
        try (Connection connection = superuser.connect()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", user)) {
                execute(connection, "create role %I", user);
            }
            execute(connection, "alter role %I login createrole password %L", user, password);
            if (!exists(connection, "select 1 from pg_database where datname = ?", NAME)) {
                execute(connection, "create database %I owner %I", NAME, user);
            }
        } catch (SQLException e) {
            throw new StartRefused("the database cannot be prepared: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Runs a statement that takes no parameters; PostgreSQL itself quotes what is put into it. */
    private static void execute(Connection connection, String template, String... words) throws SQLException {
        String query = "select format(?" + ", ?".repeat(words.length) + ")";
        try (PreparedStatement format = connection.prepareStatement(query);
                Statement statement = connection.createStatement()) {
            format.setString(1, template);
            for (int i = 0; i < words.length; i++) {
                format.setString(i + 2, words[i]);
            }
            try (ResultSet rows = format.executeQuery()) {
                rows.next();
                statement.execute(rows.getString(1));
            }
        }
    }
}
