package io.conserje.testsupport;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.testsupport.Backends.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class BackendsIntegrationTests {

    @Test
    void aDatabaseIsDroppedWhoeverIsStillConnected() throws SQLException {
        Database database = Backends.freshDatabase();
        try (var connection = connect(database)) {
            database.drop();

            assertThatThrownBy(() -> connection.createStatement().execute("select 1"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connect(database)).hasMessageContaining("does not exist");
        }
    }

    @Test
    void whatIsGoneAlreadyMayBeDroppedAgain() {
        Database database = Backends.freshDatabase();
        database.drop();

        database.drop();

        assertThatThrownBy(() -> connect(database)).hasMessageContaining("does not exist");
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
