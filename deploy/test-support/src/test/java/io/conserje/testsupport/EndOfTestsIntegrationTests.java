package io.conserje.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What is left when a run of tests is over, seen from a run within this one. */
class EndOfTestsIntegrationTests {

    private static final List<String> LAST_ANSWERS = new ArrayList<>();

    @Test
    void contextsAreClosedWhileTheirDatabaseStillAnswersThemAndThenItEnds() {
        String server = LocalPostgres.server().url();
        try (LauncherSession run = LauncherFactory.openSession()) {
            run.getLauncher()
                    .execute(LauncherDiscoveryRequestBuilder.request()
                            .selectors(selectClass(OneTest.class))
                            .build());
            assertThat(LAST_ANSWERS)
                    .as("the context stays open for the next test")
                    .isEmpty();
        }

        assertThat(LAST_ANSWERS).containsExactly("1");
        assertThatThrownBy(() -> DriverManager.getConnection(server)).isInstanceOf(SQLException.class);
    }

    @SpringJUnitConfig({PostgresBackend.class, LastQuestion.class})
    static class OneTest {

        @Test
        void hasAContext() {}
    }

    /** Asks its database once more when its context is closed, as a worker does that ends its round. */
    record LastQuestion(JdbcConnectionDetails database) implements DisposableBean {

        @Override
        public void destroy() throws SQLException {
            try (var connection = DriverManager.getConnection(
                            database.getJdbcUrl(), database.getUsername(), database.getPassword());
                    var answer = connection.createStatement().executeQuery("select 1")) {
                answer.next();
                LAST_ANSWERS.add(answer.getString(1));
            }
        }
    }
}
