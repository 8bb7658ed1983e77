package io.conserje.local.bench;

import io.conserje.local.setting.Secrets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Looks into the platform's database with all rights: each schema belongs to one service only. */
public final class Superuser {
    private Superuser() {}

    /** A connection, to be closed by the caller. */
    public static Connection connect(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.getOrDefault("POSTGRES_URL", ""),
                "postgres",
                settings.getOrDefault(Secrets.SUPERUSER_PASSWORD, ""));
    }
}
